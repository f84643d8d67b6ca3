/** The words of the lists of recognised certificates: jurisdictions, editions, entries, and the conditions that sit on them. */
package recognition.domain.catalog;
