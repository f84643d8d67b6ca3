package recognition.domain.inquiry;

import java.util.Optional;
import java.util.random.RandomGenerator;

import recognition.domain.code.RandomName;

/** Names an inquiry to an issuing body: {@code i_} and 26 random characters. Not the secret of its link. */
public record InquiryId(String value) {
    public InquiryId {
        if (!RandomName.fits('i', value)) {
            throw new IllegalArgumentException("not an inquiry id");
        }
    }

    public static InquiryId random(RandomGenerator random) {
        return new InquiryId(RandomName.of('i', random));
    }

    public static Optional<InquiryId> parse(String text) {
        return RandomName.fits('i', text) ? Optional.of(new InquiryId(text)) : Optional.empty();
    }
}
