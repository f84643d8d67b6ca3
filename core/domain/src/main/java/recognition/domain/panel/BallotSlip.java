package recognition.domain.panel;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;

import recognition.domain.code.Hash;
import recognition.domain.panel.Ballot.Choice;
import recognition.domain.title.ApplicationId;

/**
 * A ballot as it goes into its envelope: {@value #LENGTH} bytes whatever it says, and bound to application and member, so that an
 * envelope put into another's place is found out.
 */
public final class BallotSlip {
    static final int LENGTH = 53;
    private static final byte FORM = 1;
    private static final int MOST_CRITERIA = 8;

    private BallotSlip() {}

    public static byte[] write(ApplicationId application, String member, Ballot ballot) {
        var slip = ByteBuffer.allocate(LENGTH).put(FORM).put((byte) ballot.choice().ordinal());
        for (int i = 0; i < MOST_CRITERIA; i++) {
            slip.put(i < ballot.scores().size() ? ballot.scores().get(i).byteValue() : 0);
        }
        return slip.put(binding(application, member)).array();
    }

    /** @throws IllegalArgumentException if the slip was not written for this application and member */
    public static Ballot read(ApplicationId application, String member, byte[] slip) {
        var from = ByteBuffer.wrap(slip);
        if (slip.length != LENGTH || from.get() != FORM) {
            throw new IllegalArgumentException("not a ballot");
        }
        var choice = Choice.values()[from.get()];
        var scores = new ArrayList<Integer>();
        for (int i = 0; i < MOST_CRITERIA; i++) {
            int score = from.get();
            if (score > 0) {
                scores.add(score);
            }
        }
        if (!Arrays.equals(slip, from.position(), LENGTH, binding(application, member), 0, LENGTH - from.position())) {
            throw new IllegalArgumentException("a ballot of another case or member");
        }
        return new Ballot(choice, scores);
    }

    /** 43 characters of SHA-256. */
    private static byte[] binding(ApplicationId application, String member) {
        return Hash.of("ballot", application.value(), member).getBytes(StandardCharsets.US_ASCII);
    }
}
