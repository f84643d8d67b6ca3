package recognition.catalog.search;

import java.io.OutputStream;
import java.nio.ByteBuffer;

import recognition.catalog.prepared.Binary;

/**
 * The rows of one edition, prepared for being searched. Documents are numbered in the order of the paper: A to D, each by number.
 * Immutable; any number of {@link Searcher}s may share one.
 */
public final class SearchIndex {

    private static final int FORMAT = 0x5243_0002;

    final Alphabet alphabet;
    final Words words;
    /** For each document, its place among equals: rows of one certificate stand together. */
    final int[] rank;
    /** For each document, which values of the facets it has: the number of their combination. */
    final int[] combinations;
    /** For each facet and combination, the number of the value, or -1. */
    final short[][] facets;
    final String[][] facetValues;
    /** As {@link Postings} make them; those of a term from its {@link #start} to its {@link #end}. */
    final int[] postings;
    private final long[] keys;
    private final int[] termOfSlot;
    private final int[] starts;
    private final byte[] weights;

    SearchIndex(Alphabet alphabet, Words words, Terms terms, int[] rank, FacetTable facets) {
        this.alphabet = alphabet;
        this.words = words;
        this.keys = terms.keys();
        this.termOfSlot = terms.termOfSlot();
        this.starts = terms.starts();
        this.weights = terms.weights();
        this.postings = terms.postings();
        this.rank = rank;
        this.combinations = facets.combinations();
        this.facets = facets.ordinals();
        this.facetValues = facets.values();
    }

    /**
     * @param file a whole index as {@link #write} left it
     * @throws IllegalArgumentException when it is of another format
     */
    public static SearchIndex read(ByteBuffer file) {
        if (file.getInt() != FORMAT) {
            throw new IllegalArgumentException("not an index of this format");
        }
        return new SearchIndex(Alphabet.read(file), Words.read(file), Terms.read(file), Binary.ints(file),
                FacetTable.read(file));
    }

    public void write(OutputStream file) {
        Binary.Writer out = new Binary.Writer(file).number(FORMAT);
        alphabet.write(out);
        words.write(out);
        new Terms(keys, termOfSlot, starts, weights, postings).write(out);
        out.ints(rank);
        new FacetTable(combinations, facets, facetValues).write(out);
    }

    /** How many combinations of values of the facets occur. */
    int combinations() {
        return facets[0].length;
    }

    /** How many rows there are. */
    public int size() {
        return rank.length;
    }

    /** How many values a facet has; their numbers run from 0. */
    public int values(Facet facet) {
        return facetValues[facet.ordinal()].length;
    }

    public String value(Facet facet, int ordinal) {
        return facetValues[facet.ordinal()][ordinal];
    }

    /** The number of a facet's value in any case, or -1 when no row has it. */
    public int ordinal(Facet facet, String value) {
        String[] values = facetValues[facet.ordinal()];
        for (int i = 0; i < values.length; i++) {
            if (values[i].equalsIgnoreCase(value)) {
                return i;
            }
        }
        return -1;
    }

    /** The term of a key, or -1. */
    int term(long key) {
        int mask = keys.length - 1;
        int slot = (int) Keys.mix(key) & mask;
        while (keys[slot] != key) {
            if (keys[slot] == 0) {
                return -1;
            }
            slot = slot + 1 & mask;
        }
        return termOfSlot[slot];
    }

    /** What finding the term is worth: the rarer, the more. 1 to 255. */
    int weight(int term) {
        return weights[term] & 0xff;
    }

    int start(int term) {
        return starts[term];
    }

    int end(int term) {
        return starts[term + 1];
    }

    /** Where the postings of {@code term} have the document, or -1. */
    int find(int term, int document) {
        int at = seek(term, start(term), document);
        return at < end(term) && Postings.document(postings[at]) == document ? at : -1;
    }

    /** Where, from {@code at} on, the postings of {@code term} come to the document or to a later one. */
    int seek(int term, int at, int document) {
        int low = at;
        int step = 1;
        while (at + step < end(term) && Postings.document(postings[at + step]) < document) {
            low = at + step;
            step *= 2;
        }
        int high = Math.min(end(term), at + step);
        while (low < high) {
            int middle = low + high >>> 1;
            if (Postings.document(postings[middle]) < document) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The terms: a hash table of open addressing from key to term (key 0 is an empty slot), and per term its postings and weight.
     *
     * @param starts where the postings of each term begin; one more than there are terms
     */
    record Terms(long[] keys, int[] termOfSlot, int[] starts, byte[] weights, int[] postings) {

        static Terms read(ByteBuffer file) {
            return new Terms(Binary.longs(file), Binary.ints(file), Binary.ints(file), Binary.bytes(file),
                    Binary.ints(file));
        }

        void write(Binary.Writer file) {
            file.longs(keys).ints(termOfSlot).ints(starts).bytes(weights).ints(postings);
        }
    }

    /**
     * The values of each facet, and which of them each document has. Few combinations of values occur, so hits are counted by
     * combination, and their values afterwards.
     *
     * @param combinations for each document, the number of its combination
     * @param ordinals     for each facet and combination, the number of the value, or -1
     */
    record FacetTable(int[] combinations, short[][] ordinals, String[][] values) {

        static FacetTable read(ByteBuffer file) {
            int[] combinations = Binary.ints(file);
            short[][] ordinals = new short[Facet.count()][];
            String[][] values = new String[Facet.count()][];
            for (int facet = 0; facet < Facet.count(); facet++) {
                ordinals[facet] = Binary.shorts(file);
                values[facet] = new String[file.getInt()];
                for (int i = 0; i < values[facet].length; i++) {
                    values[facet][i] = Binary.text(file);
                }
            }
            return new FacetTable(combinations, ordinals, values);
        }

        void write(Binary.Writer file) {
            file.ints(combinations);
            for (int facet = 0; facet < Facet.count(); facet++) {
                file.shorts(ordinals[facet]).number(values[facet].length);
                for (String value : values[facet]) {
                    file.text(value);
                }
            }
        }
    }
}
