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

    private final SearchIndex index;
    private final Query query;
    private final int[] score;
    private final int[] cover;
    private final int[] gain;
    private final int[] unitOfGain;
    private final int[] touched;
    private final int[][] counts;
    private final Best best;
    private int found;
    private int total;
    private int skipped;

    public Searcher(SearchIndex index) {
        this.index = index;
        this.query = new Query(index);
        this.score = new int[index.size()];
        this.cover = new int[index.size()];
        this.gain = new int[index.size()];
        this.unitOfGain = new int[index.size()];
        this.touched = new int[index.size()];
        this.best = new Best(index.rank);
        this.counts = new int[Facet.count()][];
        for (Facet facet : Facet.values()) {
            counts[facet.ordinal()] = new int[index.values(facet)];
        }
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
        return counts[facet.ordinal()][ordinal];
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
            if (at >= 0 && gain(candidate, index.posting(at)) > most) {
                most = gain(candidate, index.posting(at));
                field = Postings.field(index.posting(at));
                how = how(query.how(candidate), Postings.way(index.posting(at)), field);
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
            score[touched[i]] = 0;
            cover[touched[i]] = 0;
            unitOfGain[touched[i]] = 0;
        }
        for (int[] count : counts) {
            Arrays.fill(count, 0);
        }
        found = 0;
        total = 0;
    }

    private void find() {
        for (int unit = 0; unit < query.units(); unit++) {
            if (query.first(unit) + 1 == query.first(unit + 1)) {
                findOne(query.first(unit), query.weight(unit));
            } else {
                findAny(unit);
            }
        }
    }

    /** Adds up a unit that only one term can stand for. */
    private void findOne(int candidate, int weight) {
        int term = query.term(candidate);
        for (int at = index.start(term); at < index.end(term); at++) {
            int posting = index.posting(at);
            int document = touch(posting);
            score[document] += gain(candidate, posting);
            cover[document] += weight;
        }
    }

    /** Adds up a unit that any of several terms can stand for: a document gets the best of them. */
    private void findAny(int unit) {
        for (int candidate = query.first(unit); candidate < query.first(unit + 1); candidate++) {
            int term = query.term(candidate);
            for (int at = index.start(term); at < index.end(term); at++) {
                int posting = index.posting(at);
                int document = touch(posting);
                boolean again = unitOfGain[document] == unit + 1;
                int before = again ? gain[document] : 0;
                int now = Math.max(before, gain(candidate, posting));
                score[document] += now - before;
                cover[document] += again ? 0 : query.weight(unit);
                gain[document] = now;
                unitOfGain[document] = unit + 1;
            }
        }
    }

    private int touch(int posting) {
        int document = Postings.document(posting);
        if (cover[document] == 0) {
            touched[found++] = document;
        }
        return document;
    }

    private int gain(int candidate, int posting) {
        return index.weight(query.term(candidate)) * Postings.impact(posting) * query.certainty(candidate);
    }

    private void rank(Filters filters) {
        int most = most();
        if (most * 256L < (long) query.weight() * ENOUGH) {
            return;
        }
        for (int i = 0; i < found; i++) {
            int document = touched[i];
            if (cover[document] * 256L >= (long) most * NEAR_THE_BEST) {
                count(document, filters.refusedBy(index, document),
                        points(document, most));
            }
        }
    }

    private int most() {
        int most = 0;
        for (int i = 0; i < found; i++) {
            most = Math.max(most, cover[touched[i]]);
        }
        return most;
    }

    /** The score, less for what of the query the document does not have. */
    private int points(int document, int most) {
        long share = 256L * cover[document] / most;
        return (int) (score[document] * share * share >> 16);
    }

    private void count(int document, int refusedBy, int points) {
        if (refusedBy == 0) {
            total++;
            best.offer(document, points);
        }
        for (int facet = 0; facet < counts.length; facet++) {
            int value = index.facets[facet][document];
            if ((refusedBy & ~(1 << facet)) == 0 && value >= 0) {
                counts[facet][value]++;
            }
        }
    }
}
