package recognition.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import recognition.domain.account.Account;
import recognition.domain.eligibility.Degree;
import recognition.domain.eligibility.TitleFacts;
import recognition.domain.eligibility.TitleFacts.NotPassed;
import recognition.domain.eligibility.TitleFacts.NotStated;
import recognition.domain.eligibility.TitleFacts.PassedOn;
import recognition.domain.eligibility.TitleFacts.Verification;
import recognition.domain.eligibility.Work;
import recognition.domain.eligibility.Work.Place;

/** Somebody who asks about a title, stated bit by bit. */
final class Applicant {
    private final List<Degree.Held> degrees = new ArrayList<>();
    private final List<Work> work = new ArrayList<>();
    private final Set<Integer> rounds = new HashSet<>();
    private Boolean overseas;
    private Verification verification = new NotStated();
    private Account.Unit.Kind employer;

    /** With a degree in science or engineering. */
    static Applicant with(Degree degree) {
        return new Applicant().and(degree, true);
    }

    Applicant and(Degree degree, Boolean scienceOrEngineering) {
        degrees.add(new Degree.Held(degree, scienceOrEngineering));
        return this;
    }

    Applicant inCityFrom(String from) {
        return working(from, null, 100, Place.IN_CITY);
    }

    Applicant working(String from, String to, int percent, Place place) {
        work.add(new Work(LocalDate.parse(from), to == null ? null : LocalDate.parse(to), percent, place));
        return this;
    }

    Applicant overseas(boolean experienceOrBusiness) {
        overseas = experienceOrBusiness;
        return this;
    }

    Applicant verifiedOn(String day) {
        verification = new PassedOn(LocalDate.parse(day));
        return this;
    }

    Applicant notVerified() {
        verification = new NotPassed();
        return this;
    }

    Applicant employedBy(Account.Unit.Kind kind) {
        employer = kind;
        return this;
    }

    Applicant tookPartIn(int round) {
        rounds.add(round);
        return this;
    }

    TitleFacts facts() {
        return new TitleFacts(degrees, work, overseas, verification, employer, rounds);
    }
}
