/**
 * Many at once, from a table: an employer's requests, each a draft by the rules of one that is opened by itself, and a relying
 * party's checks, each answered as one that is asked by itself.
 */
package recognition.domain.batch;
