/** Many requests of an employer at once, from a table; each becomes a draft by the rules of one that is opened by itself. */
package recognition.domain.batch;
