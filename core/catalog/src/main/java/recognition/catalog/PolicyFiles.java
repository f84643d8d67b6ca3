package recognition.catalog;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import recognition.domain.catalog.Jurisdiction;

/** The named parameters that no source states, with the default each has from a day on: {@code policies.json}. */
public final class PolicyFiles {
    private final List<JsonObject> policies;

    private PolicyFiles(List<JsonObject> policies) {
        this.policies = policies;
    }

    public static PolicyFiles read(Jurisdiction jurisdiction) {
        return new PolicyFiles(JsonFile.objects("catalog-json/%s/policies.json".formatted(jurisdiction)));
    }

    /**
     * The whole number of a policy as it stands on {@code day}.
     *
     * @throws IllegalArgumentException if there is no such policy on that day
     */
    public int number(String name, LocalDate day) {
        return policies.stream().filter(policy -> policy.text("name").equals(name))
                .filter(policy -> !day.isBefore(policy.parsed("effectiveFrom", LocalDate::parse)))
                .max(Comparator.comparing(policy -> policy.text("effectiveFrom"))).map(policy -> policy.number("value"))
                .orElseThrow(() -> new IllegalArgumentException("no policy " + name + " on " + day));
    }
}
