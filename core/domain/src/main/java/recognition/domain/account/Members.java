package recognition.domain.account;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who acts for an employer's unit (S2-49). The unit's own sign-in, whose token names the unit, always manages it and stands in no
 * list; everybody else acts for the unit because they were invited and came, until they are removed.
 *
 * @param invitations those nobody came with yet, the expired among them until the next invitation is made
 */
public record Members(SocialCreditCode unit, List<Member> members, List<Invitation> invitations) {
    public Members {
        members = List.copyOf(members);
        invitations = List.copyOf(invitations);
    }

    public static Members none(SocialCreditCode unit) {
        return new Members(unit, List.of(), List.of());
    }

    /** What somebody may do for the unit. */
    public enum Capacity {
        /** Opens, files and follows the unit's cases. */
        FILER,
        /** That, and says who is a member and where the unit's webhooks lead. */
        MANAGER
    }

    /** @param name what the unit calls the person; seen by its members only */
    public record Member(MemberId id, String subject, String name, Capacity capacity, Instant since) {}

    /** @param secret the hash of what the person has to bring */
    public record Invitation(MemberId id, String secret, String name, Capacity capacity, Instant expiresAt) {
        public boolean isOpen(Instant now) {
            return now.isBefore(expiresAt);
        }
    }

    public Optional<Member> member(MemberId id) {
        return members.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<Invitation> invitation(MemberId id) {
        return invitations.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The invitation that a secret belongs to, if it is open. */
    Optional<Invitation> invited(String secret, Instant now) {
        return invitations.stream().filter(one -> one.secret().equals(secret) && one.isOpen(now)).findFirst();
    }

    Members inviting(Invitation another, Instant now) {
        var open = new ArrayList<>(invitations.stream().filter(one -> one.isOpen(now)).toList());
        open.add(another);
        return new Members(unit, members, open);
    }

    Members with(Member member) {
        var all = new ArrayList<>(members);
        all.add(member);
        return new Members(unit, all, without(member.id()).invitations());
    }

    Members without(MemberId id) {
        return new Members(unit, members.stream().filter(one -> !one.id().equals(id)).toList(),
                invitations.stream().filter(one -> !one.id().equals(id)).toList());
    }
}
