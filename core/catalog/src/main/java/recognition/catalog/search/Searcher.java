package recognition.catalog.search;

import java.util.Arrays;

/**
 * Searches an index, one query at a time. Keeps its tables from one query to the next and makes no object while searching; so it
 * belongs to one thread at a time. What it found stands until the next search.
 *
 * <p>A document's score is the sum, over the units of the query, of what the unit is worth times how much it counts in the field where
 * it stands; its cover is the sum of what the units that it has are worth. Hits are the documents whose cover comes near the best one.
 */
public final class Searcher {

    /** A hit covers at least this share of what the best one covers, in 256ths. */
    private static final int NEAR_THE_BEST = 154;
    /** Nothing is a hit when the best covers less than this share of what was typed, in 256ths. */
    private static final int ENOUGH = 77;

    private static final int FACETS = Facet.count();
    /** A unit is sought document by document where its postings are this many times the documents in question. */
    private static final int SEEK = 40;
    /** Postings of a query from which on it pays to look at some documents first, and how many documents. */
    private static final int WORTH_PROBING = 4096;
    private static final int PROBES = 64;

    private final SearchIndex index;
    private final Query query;
    /** For each document its score above and its cover in the low 32 bits; 0 while no unit was found in it. */
    private final long[] sums;
    private final int[] gain;
    private final int[] unitOfGain;
    private final int[] touched;
    private final int[] order = new int[Query.MOST_UNITS];
    /** For each document, where its value of each facet is counted, in as many bits as that takes. */
    private final long[] places;
    private final int[] shifts = new int[FACETS];
    private final int[] masks = new int[FACETS];
    /** For each facet, how many documents have no value of it, and then how many have each. */
    private final int[] counts;
    private final int[] firstPlace = new int[FACETS];
    private final Best best;
    private int found;
    private boolean anyFound;
    private int total;
    private int skipped;

    public Searcher(SearchIndex index) {
        this.index = index;
        this.query = new Query(index);
        this.sums = new long[index.size()];
        this.gain = new int[index.size()];
        this.unitOfGain = new int[index.size()];
        this.touched = new int[index.size()];
        this.best = new Best(index.rank);
        this.places = new long[index.size()];
        this.counts = new int[place()];
    }

    /** Gives each facet its places and each document its own among them; returns how many there are. */
    private int place() {
        int places = 0;
        int bits = 0;
        for (int facet = 0; facet < FACETS; facet++) {
            int width = Integer.SIZE - Integer.numberOfLeadingZeros(index.facetValues[facet].length);
            firstPlace[facet] = places;
            shifts[facet] = bits;
            masks[facet] = (1 << width) - 1;
            for (int document = 0; document < index.size(); document++) {
                this.places[document] |= index.facets[facet][document] + 1L << bits;
            }
            places += index.facetValues[facet].length + 1;
            bits += width;
        }
        return places;
    }

    /**
     * Searches. A blank text finds every document, in the order of the paper.
     *
     * @param skip how many of the best hits to leave out, and {@code limit} how many to keep after them
     */
    public void search(CharSequence text, Filters filters, int skip, int limit) {
        forget();
        skipped = skip;
        best.begin(skip + limit);
        query.read(text);
        if (isBlank(text)) {
            for (int document = 0; document < index.size(); document++) {
                count(document, filters.refusedBy(index, document), index.size() - document);
            }
        } else if (query.units() == 1 && query.first(1) == 1) {
            rankOne(filters);
        } else {
            find();
            rank(filters);
        }
        best.sort();
    }

    /**
     * Searches for what is far from the text, for want of anything near: what is found is no hit, but may be what was meant.
     *
     * @param limit how many to keep
     */
    public void searchLoosely(CharSequence text, int limit) {
        forget();
        skipped = 0;
        best.begin(limit);
        query.read(text, true);
        find();
        int most = most();
        for (int i = 0; i < found; i++) {
            best.offer(touched[i], points(touched[i], most));
        }
        best.sort();
    }

    private static boolean isBlank(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** How many documents are hits. */
    public int total() {
        return total;
    }

    /** How many hits were kept. */
    public int size() {
        return Math.max(0, best.size() - skipped);
    }

    /** The document of a hit that was kept, the best first. */
    public int document(int hit) {
        return best.document(skipped + hit);
    }

    /** How many documents would be hits with this value of the facet, whatever other values of it are asked for. */
    public int count(Facet facet, int ordinal) {
        return counts[firstPlace[facet.ordinal()] + 1 + ordinal];
    }

    /**
     * Why the hit is one: for each field, how what was typed led to it.
     *
     * @param hows receives, by the ordinal of the field, the least straight way, or null
     */
    public void reasons(int hit, How[] hows) {
        Arrays.fill(hows, null);
        int document = document(hit);
        for (int unit = 0; unit < query.units(); unit++) {
            reason(unit, document, hows);
        }
    }

    private void reason(int unit, int document, How[] hows) {
        int most = 0;
        Field field = null;
        How how = null;
        for (int candidate = query.first(unit); candidate < query.first(unit + 1); candidate++) {
            int at = index.find(query.term(candidate), document);
            if (at >= 0 && gain(candidate, index.postings[at]) > most) {
                most = gain(candidate, index.postings[at]);
                field = Postings.field(index.postings[at]);
                how = how(query.how(candidate), Postings.way(index.postings[at]), field);
            }
        }
        if (field != null && (hows[field.ordinal()] == null || hows[field.ordinal()].compareTo(how) < 0)) {
            hows[field.ordinal()] = how;
        }
    }

    private static How how(How typed, int way, Field field) {
        How indexed = switch (way) {
            case Postings.FORM -> How.WORD_FORM;
            case Postings.SYNONYM -> How.SYNONYM;
            case Postings.INITIALS -> How.ABBREVIATION;
            default -> field == Field.ABBREVIATION || field == Field.ISSUER_ABBREVIATION ? How.ABBREVIATION : How.EXACT;
        };
        return indexed.compareTo(typed) > 0 ? indexed : typed;
    }

    private void forget() {
        for (int i = 0; i < found; i++) {
            sums[touched[i]] = 0;
        }
        if (anyFound) {
            for (int i = 0; i < found; i++) {
                unitOfGain[touched[i]] = 0;
            }
            anyFound = false;
        }
        Arrays.fill(counts, 0);
        found = 0;
        total = 0;
    }

    /** Ranks what the only term of a query finds: there is nothing to add up. */
    private void rankOne(Filters filters) {
        int term = query.term(0);
        if (query.weight(0) * 256L < (long) query.weight() * ENOUGH) {
            return;
        }
        boolean all = filters.areNone();
        for (int at = index.start(term); at < index.end(term); at++) {
            int document = Postings.document(index.postings[at]);
            count(document, all ? 0 : filters.refusedBy(index, document), gain(0, index.postings[at]));
        }
    }

    /**
     * Adds up the units, the rarest first. Once a document that has not been met cannot come near the best any more, the units left are
     * added to those that have.
     */
    private void find() {
        sortUnits();
        int left = 0;
        for (int unit = 0; unit < query.units(); unit++) {
            left += query.weight(unit);
        }
        int near = near(left);
        boolean open = true;
        for (int i = 0; i < query.units(); i++) {
            open = open && left * 256L >= (long) near * NEAR_THE_BEST;
            left -= query.weight(order[i]);
            if (query.first(order[i]) + 1 < query.first(order[i] + 1)) {
                findAny(order[i], open);
            } else if (open || size(order[i]) < SEEK * found) {
                findOne(order[i], open);
            } else {
                seekOne(order[i]);
            }
        }
    }

    /** What the best document covers at least: the most of a few that have the rarest unit, if looking at them is worth the while. */
    private int near(int weight) {
        int postings = 0;
        for (int unit = 0; unit < query.units(); unit++) {
            postings += size(unit);
        }
        int most = 0;
        if (postings > WORTH_PROBING) {
            int term = query.term(query.first(order[0]));
            int step = Math.max(1, (index.end(term) - index.start(term)) / PROBES);
            for (int at = index.start(term); at < index.end(term) && most < weight; at += step) {
                most = Math.max(most, covered(Postings.document(index.postings[at])));
            }
        }
        return most;
    }

    private int covered(int document) {
        int covered = 0;
        for (int unit = 0; unit < query.units(); unit++) {
            boolean has = false;
            for (int candidate = query.first(unit); candidate < query.first(unit + 1) && !has; candidate++) {
                has = index.find(query.term(candidate), document) >= 0;
            }
            covered += has ? query.weight(unit) : 0;
        }
        return covered;
    }

    private void sortUnits() {
        for (int unit = 0; unit < query.units(); unit++) {
            int at = unit;
            for (; at > 0 && size(order[at - 1]) > size(unit); at--) {
                order[at] = order[at - 1];
            }
            order[at] = unit;
        }
    }

    /** How many postings the unit's candidates have. */
    private int size(int unit) {
        int size = 0;
        for (int candidate = query.first(unit); candidate < query.first(unit + 1); candidate++) {
            size += index.end(query.term(candidate)) - index.start(query.term(candidate));
        }
        return size;
    }

    /** Adds up a unit that only one term can stand for; only in documents met before, unless it is {@code open} to others. */
    private void findOne(int unit, boolean open) {
        int[] postings = index.postings;
        long[] sums = this.sums;
        int candidate = query.first(unit);
        int worth = worth(candidate);
        int weight = query.weight(unit);
        int end = index.end(query.term(candidate));
        for (int at = index.start(query.term(candidate)); at < end; at++) {
            int document = Postings.document(postings[at]);
            long sum = sums[document];
            if (sum == 0) {
                if (!open) {
                    continue;
                }
                touched[found++] = document;
            }
            sums[document] = sum + sum(Postings.impact(postings[at]) * worth, weight);
        }
    }

    /** The same, by looking each document up. */
    private void seekOne(int unit) {
        int candidate = query.first(unit);
        for (int i = 0; i < found; i++) {
            int at = index.find(query.term(candidate), touched[i]);
            if (at >= 0) {
                sums[touched[i]] += sum(gain(candidate, index.postings[at]), query.weight(unit));
            }
        }
    }

    /** Adds up a unit that any of several terms can stand for: a document gets the best of them. */
    private void findAny(int unit, boolean open) {
        anyFound = true;
        for (int candidate = query.first(unit); candidate < query.first(unit + 1); candidate++) {
            int end = index.end(query.term(candidate));
            for (int at = index.start(query.term(candidate)); at < end; at++) {
                int document = Postings.document(index.postings[at]);
                if (sums[document] == 0 && open) {
                    touched[found++] = document;
                } else if (sums[document] == 0) {
                    continue;
                }
                improve(unit, document, gain(candidate, index.postings[at]));
            }
        }
    }

    private void improve(int unit, int document, int gained) {
        boolean again = unitOfGain[document] == unit + 1;
        int before = again ? gain[document] : 0;
        int now = Math.max(before, gained);
        sums[document] += sum(now - before, again ? 0 : query.weight(unit));
        gain[document] = now;
        unitOfGain[document] = unit + 1;
    }

    private static long sum(int score, int cover) {
        return (long) score << 32 | cover;
    }

    private int score(int document) {
        return (int) (sums[document] >>> 32);
    }

    private int cover(int document) {
        return (int) sums[document];
    }

    /** What a posting of full impact would count. */
    private int worth(int candidate) {
        return index.weight(query.term(candidate)) * query.certainty(candidate);
    }

    private int gain(int candidate, int posting) {
        return worth(candidate) * Postings.impact(posting);
    }

    private void rank(Filters filters) {
        int most = most();
        if (most * 256L < (long) query.weight() * ENOUGH) {
            return;
        }
        long enough = ((long) most * NEAR_THE_BEST + 255) / 256;
        boolean all = filters.areNone();
        for (int i = 0; i < found; i++) {
            int document = touched[i];
            if (cover(document) >= enough) {
                count(document, all ? 0 : filters.refusedBy(index, document), points(document, most));
            }
        }
    }

    private int most() {
        int most = 0;
        for (int i = 0; i < found; i++) {
            most = Math.max(most, cover(touched[i]));
        }
        return most;
    }

    /** The score, less for what of the query the document does not have. */
    private int points(int document, int most) {
        long share = 256L * cover(document) / most;
        return (int) (score(document) * share * share >> 16);
    }

    private void count(int document, int refusedBy, int points) {
        if (refusedBy == 0) {
            total++;
            best.offer(document, points);
            for (int facet = 0; facet < FACETS; facet++) {
                count(document, facet);
            }
        } else if (Integer.bitCount(refusedBy) == 1) {
            count(document, Integer.numberOfTrailingZeros(refusedBy));
        }
    }

    private void count(int document, int facet) {
        counts[firstPlace[facet] + ((int) (places[document] >>> shifts[facet]) & masks[facet])]++;
    }
}
