package recognition.catalog;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import recognition.domain.calendar.CountingRule;
import recognition.domain.calendar.CountingRule.Unit;
import recognition.domain.calendar.Term;
import recognition.domain.catalog.Jurisdiction;
import recognition.domain.inquiry.InquiryRules.Patience;
import recognition.domain.verification.VerificationTerms;

/** The named parameters of a jurisdiction, each with its value from a day on: {@code policies.json}. */
public final class PolicyFiles {
    private final List<JsonObject> policies;

    private PolicyFiles(List<JsonObject> policies) {
        this.policies = policies;
    }

    public static PolicyFiles read(Jurisdiction jurisdiction) {
        return new PolicyFiles(JsonFile.objects("catalog-json/%s/policies.json".formatted(jurisdiction)));
    }

    /** The length of time that a policy gives on {@code day}, {@code verification.result}; in working days or civil days. */
    public Term term(String name, LocalDate day) {
        var policy = policy(name, day);
        var unit = "WORKING_DAYS".equals(policy.text("unit")) ? Unit.WORKING_DAYS : Unit.CIVIL_DAYS;
        return new Term(policy.number("value"), countingRule(unit, day));
    }

    /** So many working days, counted as on {@code day}. */
    public Term workingDays(int length, LocalDate day) {
        return new Term(length, countingRule(Unit.WORKING_DAYS, day));
    }

    /** What a policy that is a word says on {@code day}: {@code age.reading}. */
    public <T> T word(String name, LocalDate day, Function<String, T> parse) {
        return policy(name, day).parsed("value", parse);
    }

    /** What a policy that is yes or no says on {@code day}. */
    public boolean flag(String name, LocalDate day) {
        return policy(name, day).flag("value");
    }

    /** The number that a policy gives on {@code day}, {@code panel.smallest}; of what, its unit says. */
    public int number(String name, LocalDate day) {
        return policy(name, day).number("value");
    }

    /** The lengths of time that verification requests are handled by on {@code day}. */
    public VerificationTerms verification(LocalDate day) {
        return new VerificationTerms(term("verification.draft-expiry", day), term("verification.acceptance", day),
                term("verification.supplement", day), term("verification.consent", day),
                term("verification.result", day), term("appeal.period", day),
                new Patience(term("issuer.response", day), term("issuer.reminder-interval", day),
                        number("issuer.reminders-maximum", day)));
    }

    private CountingRule countingRule(Unit unit, LocalDate day) {
        var start = policy("period.start-day-counts", day);
        var closes = policy("period.last-day-ends-at", day).text("value");
        return new CountingRule("civil-code/" + start.text("effectiveFrom"), unit, start.flag("value"),
                "24:00".equals(closes) ? LocalTime.MIDNIGHT : LocalTime.parse(closes),
                policy("period.last-day-moves-past-holidays", day).flag("value"));
    }

    private JsonObject policy(String name, LocalDate day) {
        return policies.stream().filter(policy -> policy.text("name").equals(name))
                .filter(policy -> !day.isBefore(policy.parsed("effectiveFrom", LocalDate::parse)))
                .max(Comparator.comparing(policy -> policy.text("effectiveFrom")))
                .orElseThrow(() -> new IllegalArgumentException("no policy " + name + " on " + day));
    }
}
