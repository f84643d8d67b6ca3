package recognition.domain.issuer;

import java.util.List;
import java.util.Locale;

import recognition.domain.inquiry.Channel;

/**
 * How an issuing body is asked, as officers keep it. The catalog's own file ships without addresses; what stands there is what an
 * officer starts from.
 *
 * @param id the body's key in the catalog
 * @param channel the way it is asked first
 * @param answerDomains mail domains of the body, in lower case: addresses there may be asked, and answers from there are taken
 * @param registerUrl its public register, or null
 */
public record IssuingBody(String id, Channel channel, List<Contact> contacts, List<String> answerDomains,
        String registerUrl) {
    public IssuingBody {
        contacts = List.copyOf(contacts);
        answerDomains = List.copyOf(answerDomains);
    }

    /** @param name who or which desk, or null */
    public record Contact(String email, String name) {}

    /** Whether an address is on the list: a contact, or an address of a listed domain. */
    public boolean lists(String email) {
        return contacts.stream().anyMatch(contact -> contact.email().equalsIgnoreCase(email))
                || answerDomains.contains(domain(email));
    }

    private static String domain(String email) {
        return email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }
}
