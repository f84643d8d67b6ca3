/**
 * The lookups that anybody may ask for. They are asked most and started cold most, so they read API Gateway's event and write its
 * answer themselves instead of with {@code recognition.web}: no JSON library, no reflection and no lambda stand between a cold start and
 * the first answer. What they say of a faulty request is the same as everywhere else; a test holds one against the other.
 */
package recognition.functions.catalog;
