package recognition.web.account;

import java.time.Instant;

import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.domain.Refusal;
import recognition.domain.access.Caller;
import recognition.domain.account.AccountRefusal;
import recognition.domain.account.Members;
import recognition.domain.account.Members.Invitation;
import recognition.domain.cases.Versioned;
import recognition.web.Answer;
import recognition.web.CaseFlow;
import recognition.web.Json;
import recognition.web.Saying;
import recognition.web.Times;

/**
 * The members of a unit on the wire.
 *
 * @param reader who is shown them
 */
public record MembersJson(Caller reader, Instant now) implements CaseFlow.View<Members> {

    @Override
    public String address(Members state) {
        return "/v1/units/" + state.unit().value() + "/members";
    }

    @Override
    public ObjectNode show(Versioned<Members> one) {
        var json = Json.object().put("unit", one.state().unit().value());
        var members = json.putArray("members");
        one.state().members()
                .forEach(member -> members.addObject().put("id", member.id().value()).put("name", member.name())
                        .put("capacity", member.capacity().name()).put("since", Times.text(member.since()))
                        .put("self", reader instanceof Caller.Person person
                                && person.subject().equals(member.subject())));
        var invitations = json.putArray("invitations");
        one.state().invitations().stream().filter(invitation -> invitation.isOpen(now))
                .forEach(invitation -> invitations.addObject().put("id", invitation.id().value())
                        .put("name", invitation.name()).put("capacity", invitation.capacity().name())
                        .put("expiresAt", Times.text(invitation.expiresAt())));
        return json;
    }

    /** Tells the secret of an invitation that was made just now; of one that was made by the same call before, nobody can. */
    public static Answer tell(Answer answer, Invitation invitation, String secret) {
        var made = answer.body().path("invitations").findValuesAsText("id").contains(invitation.id().value());
        if (made) {
            answer.body().putObject("invitation").put("id", invitation.id().value()).put("secret", secret)
                    .put("expiresAt", Times.text(invitation.expiresAt()));
        }
        return answer;
    }

    @Override
    public Saying saying(Refusal reason) {
        return AccountProblems.saying((AccountRefusal) reason);
    }
}
