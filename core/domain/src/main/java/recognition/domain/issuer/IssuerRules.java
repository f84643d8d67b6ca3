package recognition.domain.issuer;

import static recognition.domain.Decision.accept;
import static recognition.domain.Decision.refuse;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import recognition.domain.Decision;
import recognition.domain.access.Caller;
import recognition.domain.cases.Event;
import recognition.domain.cases.Event.Actor;
import recognition.domain.cases.Step;
import recognition.domain.inquiry.InquiryRefusal;
import recognition.domain.inquiry.Reply.Respondent;

/** The directory of issuing bodies, and whom of them one may ask (S2-52). */
public final class IssuerRules {
    private IssuerRules() {}

    /** Adds a body to the directory or changes what stands there. */
    public static Step<IssuingBody> maintain(IssuingBody body, Caller.Person by, Instant now) {
        return new Step<>(body, new Event("ISSUER_MAINTAINED", now, Actor.of(by), "S2-52",
                Map.of("contacts", Integer.toString(body.contacts().size()), "domains",
                        String.join(" ", body.answerDomains()))));
    }

    /** The contact that stands behind one whose mail came back; for an address that is no contact, the first; empty where none is left. */
    public static Optional<String> behind(Optional<IssuingBody> known, String bounced) {
        var listed = known.map(IssuingBody::contacts).orElse(List.of()).stream().map(IssuingBody.Contact::email)
                .distinct().toList();
        return listed.stream().skip(1L + listed.indexOf(bounced)).findFirst();
    }

    /** Whether an answer is the body's own: the address its link was mailed to is on the list still, and so is the respondent's, if they give one. */
    public static boolean trusts(Optional<IssuingBody> known, String mailedTo, Respondent respondent) {
        return known.filter(body -> body.lists(mailedTo)
                && (respondent == null || respondent.email() == null || body.lists(respondent.email()))).isPresent();
    }

    /**
     * The address to ask.
     *
     * @param known what an officer has confirmed of the body; the catalog's file alone is not enough to write to anybody
     * @param contact the address wished for, or null for the first of the list
     */
    public static Decision<String> contact(Optional<IssuingBody> known, String contact) {
        var listed = known.map(IssuingBody::contacts).orElse(List.of());
        if (known.isEmpty() || contact == null && listed.isEmpty()) {
            return refuse(InquiryRefusal.ISSUER_WITHOUT_CONTACT);
        }
        if (contact == null) {
            return accept(listed.getFirst().email());
        }
        return known.get().lists(contact) ? accept(contact) : refuse(InquiryRefusal.CONTACT_NOT_LISTED);
    }
}
