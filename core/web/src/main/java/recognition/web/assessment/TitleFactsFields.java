package recognition.web.assessment;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

import recognition.domain.account.Account;
import recognition.domain.eligibility.Degree;
import recognition.domain.eligibility.TitleFacts;
import recognition.domain.eligibility.TitleFacts.NotPassed;
import recognition.domain.eligibility.TitleFacts.NotStated;
import recognition.domain.eligibility.TitleFacts.PassedOn;
import recognition.domain.eligibility.TitleFacts.Verification;
import recognition.domain.eligibility.Work;
import recognition.domain.eligibility.Work.Place;
import recognition.web.Fault.Code;
import recognition.web.Fields;

/** Reads what somebody states about themselves when they ask about a title. */
final class TitleFactsFields {
    private static final int MOST_DEGREES = 10;
    private static final int MOST_JOBS = 60;
    private static final int MOST_ROUNDS = 20;
    private static final int FULL_TIME = 100;

    private TitleFactsFields() {}

    /** @param lastPast the last day on which a verification can have passed */
    static TitleFacts read(Fields fields, LocalDate lastPast) {
        var work = fields.objects("work", MOST_JOBS).stream().map(TitleFactsFields::work).filter(Objects::nonNull)
                .toList();
        return new TitleFacts(degrees(fields), work, overseas(fields, work), verification(fields, lastPast),
                fields.choice("employerKind", Account.Unit.Kind.class),
                new HashSet<>(fields.numbers("roundsTakenPart", MOST_ROUNDS, 1, 99)));
    }

    private static List<Degree.Held> degrees(Fields fields) {
        return fields.objects("degrees", MOST_DEGREES).stream().map(one -> {
            var degree = one.require("degree").choice("degree", Degree.class);
            var science = one.flag("scienceOrEngineering");
            return degree == null ? null : new Degree.Held(degree, science);
        }).filter(Objects::nonNull).toList();
    }

    private static Work work(Fields fields) {
        fields.require("from", "place");
        var from = fields.date("from");
        var to = fields.date("to");
        var percent = fields.number("percent", 1, FULL_TIME);
        var place = fields.choice("place", Place.class);
        if (from != null && to != null && to.isBefore(from)) {
            fields.refuse("to", Code.CONTRADICTION, "早于开始之日", "Before the first day of this work");
            return null;
        }
        return from == null || place == null
                ? null
                : new Work(from, to, Objects.requireNonNullElse(percent, FULL_TIME), place);
    }

    private static Boolean overseas(Fields fields, List<Work> work) {
        var overseas = fields.flag("overseasExperienceOrBusiness");
        if (Boolean.FALSE.equals(overseas) && work.stream().anyMatch(one -> one.place() == Place.OVERSEAS)) {
            fields.refuse("overseasExperienceOrBusiness", Code.CONTRADICTION, "与所列境外工作不符",
                    "Contradicts the work overseas that is listed");
        }
        return overseas;
    }

    private static Verification verification(Fields fields, LocalDate lastPast) {
        var passed = fields.flag("verified");
        var passedOn = fields.date("verifiedOn", lastPast);
        if (Boolean.FALSE.equals(passed) && passedOn != null) {
            fields.refuse("verifiedOn", Code.CONTRADICTION, "与“未通过查验”不符", "Contradicts that it is not verified");
        } else if (Boolean.TRUE.equals(passed)) {
            fields.require("verifiedOn");
        }
        return passedOn != null ? new PassedOn(passedOn) : passed == null ? new NotStated() : new NotPassed();
    }
}
