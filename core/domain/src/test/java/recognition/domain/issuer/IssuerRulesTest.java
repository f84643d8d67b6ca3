package recognition.domain.issuer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import recognition.domain.inquiry.Channel;
import recognition.domain.inquiry.Reply.Respondent;

class IssuerRulesTest {
    private static final Optional<IssuingBody> KNOWN = Optional.of(new IssuingBody("cea", Channel.LINK,
            List.of(new IssuingBody.Contact("Registry@Issuer.example", null),
                    new IssuingBody.Contact("desk@issuer.example", null)),
            List.of("records.example"), null));

    @Test
    void anAnswerIsTheBodysIfEveryAddressItCameFromIsOnItsListNow() {
        assertTrue(IssuerRules.trusts(KNOWN, "registry@issuer.example", null));
        assertTrue(IssuerRules.trusts(KNOWN, "anybody@RECORDS.example", new Respondent("A", null)));
        assertTrue(IssuerRules.trusts(KNOWN, "desk@issuer.example", new Respondent("A", "a@records.example")));
        assertFalse(IssuerRules.trusts(KNOWN, "desk@issuer.example", new Respondent("A", "a@elsewhere.example")));
        assertFalse(IssuerRules.trusts(KNOWN, "gone@issuer.example", new Respondent("A", "a@records.example")));
        assertFalse(IssuerRules.trusts(Optional.empty(), "desk@issuer.example", null));
    }

    @Test
    void behindAContactStandsTheNextAndBehindTheLastNobody() {
        assertEquals(Optional.of("desk@issuer.example"), IssuerRules.behind(KNOWN, "Registry@Issuer.example"));
        assertEquals(Optional.empty(), IssuerRules.behind(KNOWN, "desk@issuer.example"));
        assertEquals(Optional.of("Registry@Issuer.example"), IssuerRules.behind(KNOWN, "anybody@records.example"));
    }

    @Test
    void whoStandsThereTwiceIsAskedOnce() {
        var twice = Optional.of(new IssuingBody("body", Channel.LINK,
                Stream.of("a@issuer.example", "b@issuer.example", "a@issuer.example")
                        .map(email -> new IssuingBody.Contact(email, null)).toList(),
                List.of(), null));
        assertEquals(Optional.of("b@issuer.example"), IssuerRules.behind(twice, "a@issuer.example"));
        assertEquals(Optional.empty(), IssuerRules.behind(twice, "b@issuer.example"));
    }
}
