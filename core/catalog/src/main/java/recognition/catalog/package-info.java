/** Reads the lists from {@code catalog-json} into the words of {@link recognition.domain.catalog}. */
package recognition.catalog;
