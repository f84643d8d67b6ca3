package recognition.domain.panel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import recognition.domain.panel.Panel.Seat;

/** The panel that hears one application, and who of it stands back. */
public record Bench(PanelId panel, List<Seat> seats, List<Recusal> recusals) {
    public Bench {
        seats = List.copyOf(seats);
        recusals = List.copyOf(recusals);
    }

    /** That a member stands back from one application. */
    public record Recusal(String subject, Ground ground, Instant at) {}

    /** Why a member stands back. */
    public enum Ground {
        /** The member works for the applicant's employer. */
        EMPLOYER,
        /** The member declares kinship with the applicant. */
        KINSHIP,
        /** The member dealt with the application before, or declares other dealings. */
        EARLIER_DEALINGS
    }

    public Optional<Seat> seatOf(String subject) {
        return seats.stream().filter(seat -> seat.subject().equals(subject)).findFirst();
    }

    public Optional<Recusal> recusalOf(String subject) {
        return recusals.stream().filter(recusal -> recusal.subject().equals(subject)).findFirst();
    }

    /** Those who may hear, score and vote, by subject. */
    public List<String> sitting() {
        return seats.stream().map(Seat::subject).filter(subject -> recusalOf(subject).isEmpty()).toList();
    }

    Bench without(Recusal recusal) {
        return new Bench(panel, seats, Stream.concat(recusals.stream(), Stream.of(recusal)).toList());
    }
}
