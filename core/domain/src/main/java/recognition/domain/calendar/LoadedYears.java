package recognition.domain.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The years and amendments that were loaded while the service runs, beside those it is delivered with. Nothing of it is ever
 * changed or taken back: an amendment is a further version.
 *
 * @param versions what two people handed in alike, each with the instant from which it counts
 * @param proposals what one person handed in and no second has yet; at most one a year
 */
public record LoadedYears(List<WorkingDayYear> versions, List<Proposal> proposals) {
    public static final LoadedYears NONE = new LoadedYears(List.of(), List.of());

    public LoadedYears {
        versions = List.copyOf(versions);
        proposals = List.copyOf(proposals);
    }

    /** @param by the subject of who handed it in */
    public record Proposal(WorkingDayYear year, String by, Instant at) {}

    public Optional<Proposal> proposal(int year) {
        return proposals.stream().filter(proposal -> proposal.year().year() == year).findFirst();
    }
}
