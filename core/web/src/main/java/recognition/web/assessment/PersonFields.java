package recognition.web.assessment;

import java.time.LocalDate;

import recognition.domain.benefit.Birth;
import recognition.domain.benefit.Employment;
import recognition.domain.benefit.Holder.Person;
import recognition.domain.benefit.HouseholdRegistration;
import recognition.domain.benefit.NationalityGroup;
import recognition.domain.eligibility.TitleFacts;
import recognition.domain.eligibility.Work;
import recognition.web.Fault.Code;
import recognition.web.Fields;

/** Reads who asks, and refuses what cannot all be true of one person. */
final class PersonFields {
    private static final int OLDEST = 130;

    private final Asked asked;
    private Birth birth;
    private NationalityGroup nationality;

    PersonFields(Asked asked) {
        this.asked = asked;
    }

    /** Reads {@code birthDate} or {@code age}, {@code nationality} and {@code householdRegistration}. */
    Person read(Fields fields) {
        birth = birth(fields);
        nationality = fields.choice("nationality", NationalityGroup.class);
        var registration = fields.choice("householdRegistration", HouseholdRegistration.class);
        if (nationality == NationalityGroup.FOREIGN && registration != null
                && registration != HouseholdRegistration.NONE) {
            fields.refuse("householdRegistration", Code.CONTRADICTION, "外国人没有户籍",
                    "Foreigners have no household registration");
        }
        return new Person(birth, nationality, registration);
    }

    private Birth birth(Fields fields) {
        var birthDate = fields.date("birthDate", asked.lastPast());
        var age = fields.number("age", 0, OLDEST);
        var ofAge = age == null ? null : Birth.ofAge(age, asked.day());
        if (birthDate == null) {
            return ofAge;
        }
        if (birthDate.isBefore(asked.day().minusYears(OLDEST))) {
            fields.refuse("birthDate", Code.RANGE, "早于 " + OLDEST + " 年前", "More than " + OLDEST + " years ago");
        }
        if (ofAge != null && (birthDate.isBefore(ofAge.earliest()) || birthDate.isAfter(ofAge.latest()))) {
            fields.refuse("age", Code.CONTRADICTION, "与 birthDate 不符", "Contradicts birthDate");
        }
        return Birth.on(birthDate);
    }

    boolean isKnownNotForeign() {
        return nationality != null && nationality != NationalityGroup.FOREIGN;
    }

    void refuseBeforeBirth(Fields fields, String name, LocalDate day) {
        if (day != null && birth != null && day.isBefore(birth.earliest())) {
            fields.refuse(name, Code.CONTRADICTION, "早于出生之日", "Before the day of birth");
        }
    }

    /** What is said of work in the city. */
    private enum Status {
        NONE,
        EMPLOYED,
        SELF_EMPLOYED
    }

    /** @param title what is stated of work there; may be null */
    Employment employment(Fields all, TitleFacts title) {
        var fields = all.object("employment");
        var status = fields == null ? null : fields.require("status").choice("status", Status.class);
        if (status == null) {
            return new Employment.NotStated();
        }
        if (status == Status.NONE) {
            refuseWork(fields, title);
            return new Employment.None();
        }
        var from = fields.require("from").date("from");
        var fullTime = fields.flag("fullTime");
        refuseBeforeBirth(fields, "from", from);
        return from == null
                ? new Employment.NotStated()
                : new Employment.Since(from, status == Status.EMPLOYED, fullTime);
    }

    private void refuseWork(Fields fields, TitleFacts title) {
        var from = fields.date("from");
        var fullTime = fields.flag("fullTime");
        if (from != null || fullTime != null) {
            fields.refuse(from == null ? "fullTime" : "from", Code.CONTRADICTION, "与“没有工作”不符",
                    "Contradicts that there is no work");
        }
        if (title != null && title.work().stream().anyMatch(this::isGoingOnInCity)) {
            fields.refuse("status", Code.CONTRADICTION, "与所列在本市的工作不符",
                    "Contradicts the work in the city that is listed");
        }
    }

    private boolean isGoingOnInCity(Work work) {
        return work.place() == Work.Place.IN_CITY && work.isGoingOn(asked.day());
    }
}
