/** Prepares the index of an edition, and finds rows in it. */
package recognition.catalog.search;
