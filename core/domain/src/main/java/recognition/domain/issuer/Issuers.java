package recognition.domain.issuer;

import recognition.domain.cases.Cases;

/** Keeps what officers know of issuing bodies, by the key of the catalog, and how long each has taken to answer. */
public interface Issuers extends Cases<String, IssuingBody> {

    /** How long a body took so far; empty while it has not answered. */
    ResponseTimes history(String issuer);
}
