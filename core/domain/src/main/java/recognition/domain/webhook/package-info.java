/** Telling programs of employers what their mailboxes are told: signed, in order, again until they take it. */
package recognition.domain.webhook;
