package recognition.domain.verification;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import recognition.domain.Decision;
import recognition.domain.Refusal;

/**
 * Links by which a holder shows a result without telling a second item. Each has an end and can be revoked. The secret is told once,
 * to the holder; what is kept is its hash.
 */
public interface ShareLinks {

    /** Makes a link; returns its secret, 256 random bits in 43 characters. */
    String make(Link link);

    /** All of a result, last made first, the ended ones among them. */
    List<Link> of(VerificationId result);

    /** What a secret opens; empty if it was never made, was revoked, or is over at {@code now}. */
    Optional<Link> find(String secret, Instant now);

    /** Ends a link from now on; false where the result has none of this name. */
    boolean revoke(VerificationId result, ShareLinkId id, Instant now);

    /** @param revokedAt null while it is not */
    record Link(ShareLinkId id, VerificationId result, Instant madeAt, Instant expiresAt, Instant revokedAt) {
        public boolean isOpen(Instant now) {
            return revokedAt == null && now.isBefore(expiresAt);
        }
    }

    /**
     * @param longest the longest a link may last
     * @param most so many may be open at once
     */
    record Terms(Duration longest, int most) {}

    /** Why no link is made. */
    enum NotShared implements Refusal {
        /** It would be over at once, or last longer than links may. */
        SHARE_LINK_LENGTH(Remedy.SUPPLY_MORE),
        /** As many links are open as may be: one has to be revoked first. */
        TOO_MANY_SHARE_LINKS(Remedy.SUPPLY_MORE);

        private final Remedy remedy;

        NotShared(Remedy remedy) {
            this.remedy = remedy;
        }

        @Override
        public Remedy remedy() {
            return remedy;
        }
    }

    /** Whether a link that is wanted may be made beside those there are. */
    static Decision<Link> decide(Link wanted, List<Link> there, Terms terms, Instant now) {
        if (!wanted.isOpen(now) || wanted.expiresAt().isAfter(now.plus(terms.longest()))) {
            return Decision.refuse(NotShared.SHARE_LINK_LENGTH, Map.of("longestDays", terms.longest().toDays()));
        }
        return there.stream().filter(link -> link.isOpen(now)).count() >= terms.most()
                ? Decision.refuse(NotShared.TOO_MANY_SHARE_LINKS, Map.of("most", terms.most()))
                : Decision.accept(wanted);
    }
}
