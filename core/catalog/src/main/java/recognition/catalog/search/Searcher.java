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
    /** Documents are looked at in windows of this many, whose sums stay in the processor's nearest caches. */
    private static final int WINDOW = 1 << 12;
    /** A unit is sought document by document where its postings in a window are this many times the documents in question. */
    private static final int SEEK = 40;
    /** Postings of a query from which on it pays to look at some documents first, and how many documents. */
    private static final int WORTH_PROBING = 4096;
    private static final int PROBES = 64;

    private final SearchIndex index;
    private final int windowSize;
    private final Query query;
    private final int[] order = new int[Query.MOST_UNITS];
    /** Where each candidate's postings go on after the windows before. */
    private final int[] next = new int[Query.MOST_CANDIDATES];
    /** For each document of the window its score above and its cover in the low 32 bits; 0 while no unit was found in it. */
    private final long[] sums;
    private final int[] gain;
    private final int[] unitOfGain;
    private final int[] touched;
    private int found;
    /** How many hits there are of each combination of values, filters apart, and which combinations were met. */
    private final int[] hits;
    private final int[] met;
    private int combinations;
    /** For each facet, how many documents have no value of it, and then how many have each. */
    private final int[] counts;
    private final int[] firstPlace = new int[FACETS];
    private final Best best;
    /** What all that was typed would be worth. */
    private int typed;
    /** What the best document covers, as far as is known; and what the least hit so far covers. */
    private int most;
    private int least;
    private int total;
    private int skipped;

    public Searcher(SearchIndex index) {
        this(index, WINDOW);
    }

    /** @param size how many documents a window has, a power of two */
    Searcher(SearchIndex index, int size) {
        this.index = index;
        windowSize = size;
        this.sums = new long[size];
        this.gain = new int[size];
        this.unitOfGain = new int[size];
        this.touched = new int[size];
        this.query = new Query(index);
        this.best = new Best(index.rank);
        this.hits = new int[index.combinations()];
        this.met = new int[index.combinations()];
        int places = 0;
        for (int facet = 0; facet < FACETS; facet++) {
            firstPlace[facet] = places;
            places += index.facetValues[facet].length + 1;
        }
        this.counts = new int[places];
    }

    /**
     * Searches. A blank text finds every document, in the order of the paper.
     *
     * @param skip how many of the best hits to leave out, and {@code limit} how many to keep after them
     */
    public void search(CharSequence text, Filters filters, int skip, int limit) {
        begin(text, false, skip, limit);
        if (isBlank(text)) {
            for (int document = 0; document < index.size(); document++) {
                offer(document, index.size() - document, filters);
            }
        } else if (query.units() == 1 && query.first(1) == 1) {
            rankOne(filters);
        } else {
            rank(filters);
        }
        countFacets(filters);
        best.sort();
    }

    /**
     * Searches for what is far from the text, for want of anything near: what is found is no hit, but may be what was meant.
     *
     * @param limit how many to keep
     */
    public void searchLoosely(CharSequence text, int limit) {
        begin(text, true, 0, limit);
        open();
        for (int window = 0; window < index.size(); window += windowSize) {
            addUp(window, 0);
            for (int i = 0; i < found; i++) {
                best.offer(window + touched[i], points(touched[i]));
            }
            leave();
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

    private void begin(CharSequence text, boolean loosely, int skip, int limit) {
        skipped = skip;
        best.begin(skip + limit);
        Arrays.fill(counts, 0);
        total = 0;
        query.read(text, loosely);
        typed = query.weight();
        sortUnits();
    }

    /** Ranks what the only term of a query finds: there is nothing to add up. */
    private void rankOne(Filters filters) {
        int term = query.term(0);
        if (query.weight(0) * 256L < (long) typed * ENOUGH) {
            return;
        }
        for (int at = index.start(term); at < index.end(term); at++) {
            offer(Postings.document(index.postings[at]), gain(0, index.postings[at]), filters);
        }
    }

    private void rank(Filters filters) {
        most = near();
        if (!scan(filters)) {
            for (int i = 0; i < combinations; i++) {
                hits[met[i]] = 0;
            }
            combinations = 0;
            best.begin();
            scan(filters);
        }
    }

    /**
     * Adds up and ranks window after window. False when the best of a later window covers so much that some hits of earlier ones are
     * none; then at least what the best covers is known.
     */
    private boolean scan(Filters filters) {
        open();
        least = Integer.MAX_VALUE;
        boolean held = true;
        for (int window = 0; window < index.size(); window += windowSize) {
            addUp(window, enough());
            for (int i = 0; i < found; i++) {
                most = Math.max(most, cover(touched[i]));
            }
            held = held && least >= enough();
            if (held) {
                rankWindow(window, filters);
            }
            leave();
        }
        return held;
    }

    private void rankWindow(int window, Filters filters) {
        if (most * 256L < (long) typed * ENOUGH) {
            least = found > 0 ? 0 : least;
            return;
        }
        int enough = enough();
        for (int i = 0; i < found; i++) {
            int cover = cover(touched[i]);
            if (cover >= enough) {
                least = Math.min(least, cover);
                if (counted(window + touched[i], score(touched[i]), filters)) {
                    best.offer(window + touched[i], points(touched[i]));
                }
            }
        }
    }

    /** What a hit has to cover at least. */
    private int enough() {
        return (int) (((long) most * NEAR_THE_BEST + 255) / 256);
    }

    /** What the best document covers at least: the most of a few that have the rarest unit, if looking at them is worth the while. */
    private int near() {
        int postings = 0;
        int weight = 0;
        for (int unit = 0; unit < query.units(); unit++) {
            postings += size(unit);
            weight += query.weight(unit);
        }
        int covered = 0;
        if (postings > WORTH_PROBING) {
            int term = query.term(query.first(order[0]));
            int step = Math.max(1, (index.end(term) - index.start(term)) / PROBES);
            for (int at = index.start(term); at < index.end(term) && covered < weight; at += step) {
                covered = Math.max(covered, covered(Postings.document(index.postings[at])));
            }
        }
        return covered;
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

    // A window

    private void open() {
        for (int candidate = 0; candidate < query.first(query.units()); candidate++) {
            next[candidate] = index.start(query.term(candidate));
        }
    }

    /**
     * Adds up the units in the documents of a window, the rarest first. Once a document that has not been met cannot cover enough any
     * more, the units left are added to those that have.
     */
    private void addUp(int window, int enough) {
        int left = 0;
        for (int unit = 0; unit < query.units(); unit++) {
            left += query.weight(unit);
        }
        for (int i = 0; i < query.units(); i++) {
            int unit = order[i];
            boolean open = left >= enough;
            left -= query.weight(unit);
            if (open) {
                for (int candidate = query.first(unit); candidate < query.first(unit + 1); candidate++) {
                    meet(unit, candidate, window);
                }
            } else if (found > 0) {
                for (int candidate = query.first(unit); candidate < query.first(unit + 1); candidate++) {
                    addToMet(unit, candidate, window);
                }
            }
        }
    }

    /** Adds what a candidate of a unit counts to all its documents in a window. */
    private void meet(int unit, int candidate, int window) {
        int[] postings = index.postings;
        boolean alone = query.first(unit) + 1 == query.first(unit + 1);
        int worth = worth(candidate);
        int weight = query.weight(unit);
        int end = index.end(query.term(candidate));
        int at = next[candidate];
        for (; at < end && Postings.document(postings[at]) < window + windowSize; at++) {
            int place = Postings.document(postings[at]) & windowSize - 1;
            if (sums[place] == 0) {
                touched[found++] = place;
            }
            if (alone) {
                sums[place] += sum(Postings.impact(postings[at]) * worth, weight);
            } else {
                improve(unit, place, Postings.impact(postings[at]) * worth);
            }
        }
        next[candidate] = at;
    }

    /** Adds what a candidate of a unit counts to those of its documents in a window that other units have met. */
    private void addToMet(int unit, int candidate, int window) {
        int term = query.term(candidate);
        int end = index.end(term);
        int at = index.seek(term, next[candidate], window);
        next[candidate] = at;
        if ((long) (end - index.start(term)) * windowSize > (long) SEEK * found * index.size()) {
            for (int i = 0; i < found; i++) {
                int posting = index.find(term, window + touched[i]);
                if (posting >= 0) {
                    improve(unit, touched[i], gain(candidate, index.postings[posting]));
                }
            }
            return;
        }
        for (; at < end && Postings.document(index.postings[at]) < window + windowSize; at++) {
            int place = Postings.document(index.postings[at]) & windowSize - 1;
            if (sums[place] != 0) {
                improve(unit, place, gain(candidate, index.postings[at]));
            }
        }
    }

    /** A unit that any of several terms can stand for counts what the best of them does. */
    private void improve(int unit, int place, int gained) {
        boolean again = unitOfGain[place] == unit + 1;
        int before = again ? gain[place] : 0;
        int now = Math.max(before, gained);
        sums[place] += sum(now - before, again ? 0 : query.weight(unit));
        gain[place] = now;
        unitOfGain[place] = unit + 1;
    }

    private void leave() {
        for (int i = 0; i < found; i++) {
            sums[touched[i]] = 0;
            unitOfGain[touched[i]] = 0;
        }
        found = 0;
    }

    private static long sum(int score, int cover) {
        return (long) score << 32 | cover;
    }

    private int score(int place) {
        return (int) (sums[place] >>> 32);
    }

    private int cover(int place) {
        return (int) sums[place];
    }

    /** What a posting of full impact would count. */
    private int worth(int candidate) {
        return index.weight(query.term(candidate)) * query.certainty(candidate);
    }

    private int gain(int candidate, int posting) {
        return worth(candidate) * Postings.impact(posting);
    }

    /** The score, less for what of the query the document does not have. */
    private int points(int place) {
        long share = 1024L * cover(place) / typed;
        return (int) (score(place) * share * share >> 20);
    }

    // Hits

    private void offer(int document, int points, Filters filters) {
        if (counted(document, points, filters)) {
            best.offer(document, points);
        }
    }

    /** Counts a hit; tells whether it can be among the best with {@code mostPoints}, which are at least those it has. */
    private boolean counted(int document, int mostPoints, Filters filters) {
        int combination = index.combinations[document];
        if (hits[combination]++ == 0) {
            met[combinations++] = combination;
        }
        return best.takes(document, mostPoints) && filters.refusedBy(index, combination) == 0;
    }

    /** A value's hits are those that no filter of another facet refuses. */
    private void countFacets(Filters filters) {
        for (int i = 0; i < combinations; i++) {
            int combination = met[i];
            int refusedBy = filters.refusedBy(index, combination);
            for (int facet = 0; facet < FACETS; facet++) {
                if ((refusedBy & ~(1 << facet)) == 0) {
                    counts[firstPlace[facet] + 1 + index.facets[facet][combination]] += hits[combination];
                }
            }
            total += refusedBy == 0 ? hits[combination] : 0;
            hits[combination] = 0;
        }
        combinations = 0;
    }
}
