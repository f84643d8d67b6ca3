package recognition.catalog.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import recognition.domain.catalog.CatalogEntry;
import recognition.domain.catalog.Certificate;
import recognition.domain.catalog.Issuer;

/** Prepares the index of an edition: at build time, or when an edition is published. */
public final class IndexBuilder {

    private static final double SYNONYM = 0.55;
    private static final double INITIALS = 0.6;
    private static final double SOUND = 0.8;
    private static final double FORM = 0.6;

    private final Lexicon lexicon = Lexicon.read();
    private final Linguistics linguistics = new Linguistics(lexicon.readings());
    private final Tokens tokens = new Tokens(linguistics.alphabet());
    private final Tokens phraseTokens = new Tokens(linguistics.alphabet());
    private final Map<String, List<String>> synonyms = new HashMap<>();
    private final TreeMap<String, PostingList> words = new TreeMap<>();
    private final Map<Long, PostingList> otherTerms = new HashMap<>();
    private final List<String> qualifications = new ArrayList<>();
    private final List<Map<String, Integer>> facetValues = new ArrayList<>();
    private final Map<List<Integer>, Integer> combinations = new LinkedHashMap<>();
    private final List<Integer> combinationOfDocument = new ArrayList<>();
    private int document = -1;

    public IndexBuilder() {
        lexicon.synonyms().forEach((phrase, others) -> synonyms.put(folded(phrase), others));
        for (int facet = 0; facet < Facet.count(); facet++) {
            facetValues.add(new LinkedHashMap<>());
        }
    }

    /** Adds the next row, in the order of the paper. */
    public IndexBuilder add(CatalogEntry entry) {
        if (++document == Postings.MOST_DOCUMENTS) {
            throw new IllegalStateException("an index holds " + Postings.MOST_DOCUMENTS + " rows");
        }
        Certificate certificate = entry.certificate();
        qualifications.add(entry.qualification());
        text(Field.NAME_ZH, 1, certificate.name().zh());
        text(Field.NAME_EN, 1, certificate.name().en());
        text(Field.NAME_ORIGINAL, 0.9, certificate.nameOriginal());
        text(Field.ABBREVIATION, 1, certificate.abbreviation());
        if (certificate.grade() != null) {
            text(Field.GRADE, 0.5, certificate.grade().zh());
            text(Field.GRADE, 0.5, certificate.grade().en());
        }
        initials(Field.NAME_EN, certificate.name().en());
        issuer(certificate.issuer());
        if (entry.conditions().specialty() != null) {
            text(Field.SPECIALTY, 0.2, entry.conditions().specialty().zh());
        }
        facets(entry);
        return this;
    }

    public SearchIndex build() {
        List<PostingList> lists = new ArrayList<>(wordForms());
        long[] keys = new long[lists.size() + otherTerms.size()];
        int term = 0;
        for (String word : words.keySet()) {
            keys[term++] = Keys.word(word.toCharArray(), 0, word.length());
        }
        for (Map.Entry<Long, PostingList> other : new TreeMap<>(otherTerms).entrySet()) {
            keys[term++] = other.getKey();
            lists.add(other.getValue());
        }
        return new SearchIndex(linguistics.alphabet(), vocabulary(), terms(keys, lists), ranks(), facetTable());
    }

    // Texts

    private void issuer(Issuer issuer) {
        text(Field.ISSUER_ZH, 0.6, issuer.name().zh());
        text(Field.ISSUER_EN, 0.6, issuer.name().en());
        text(Field.ISSUER_ABBREVIATION, 0.85, issuer.abbreviation());
        initials(Field.ISSUER_EN, issuer.name().en());
        for (String name : lexicon.countries().getOrDefault(issuer.country(), List.of())) {
            postings(Field.ISSUER_COUNTRY, Postings.SYNONYM, 0.45, name);
        }
    }

    private void text(Field field, double counts, String text) {
        if (text == null) {
            return;
        }
        double impact = postings(field, Postings.DIRECT, counts, text);
        String folded = folded(text);
        synonyms.forEach((phrase, others) -> {
            if (folded.contains(phrase)) {
                others.forEach(other -> terms(field, Postings.SYNONYM, impact * SYNONYM, other));
            }
        });
    }

    /** Adds the terms of a text; returns the impact that its length leaves to each of them. */
    private double postings(Field field, int way, double counts, String text) {
        int units = 0;
        tokens.read(text);
        for (int token = 0; token < tokens.count(); token++) {
            if (!isStop(token)) {
                units += tokens.isHan(token) ? Math.max(1, tokens.end(token) - tokens.start(token) - 1) : 1;
            }
        }
        double impact = counts * (0.45 + 0.55 / Math.sqrt(Math.max(1, units)));
        terms(field, way, impact, text);
        return impact;
    }

    private void terms(Field field, int way, double impact, String text) {
        tokens.read(text);
        int posting = Postings.of(document, field, way, (int) Math.round(impact * Postings.HIGHEST_IMPACT));
        int sounding = Postings.of(document, field, way, (int) Math.round(impact * SOUND * Postings.HIGHEST_IMPACT));
        for (int token = 0; token < tokens.count(); token++) {
            if (tokens.isHan(token)) {
                han(tokens.text(token), posting);
                String han = tokens.text(token);
                sounds(linguistics.read(han), sounding);
                sounds(linguistics.readOneByOne(han), sounding);
            } else if (!isStop(token)) {
                words.computeIfAbsent(tokens.text(token), word -> new PostingList()).add(posting);
            }
        }
    }

    private boolean isStop(int token) {
        return !tokens.isHan(token) && tokens.isStop(token);
    }

    private void han(String han, int posting) {
        for (int i = 0; i < han.length(); i++) {
            other(Keys.han(han.charAt(i)), posting);
            if (i > 0) {
                other(Keys.han(han.charAt(i - 1), han.charAt(i)), posting);
            }
        }
    }

    private void sounds(int[] syllables, int posting) {
        for (int i = 0; i < syllables.length; i++) {
            if (syllables[i] >= 0) {
                other(Keys.sound(syllables[i]), posting);
            }
            if (i > 0 && syllables[i - 1] >= 0 && syllables[i] >= 0) {
                other(Keys.sound(syllables[i - 1], syllables[i]), posting);
            }
        }
    }

    private void other(long key, int posting) {
        otherTerms.computeIfAbsent(key, term -> new PostingList()).add(posting);
    }

    /** The letters that the words of a name begin with: CISSP. */
    private void initials(Field field, String name) {
        tokens.read(name);
        StringBuilder initials = new StringBuilder();
        for (int token = 0; token < tokens.count(); token++) {
            if (!tokens.isHan(token) && !tokens.isStop(token)) {
                initials.append(tokens.text(token).charAt(0));
            }
        }
        if (initials.length() >= 3) {
            terms(field, Postings.INITIALS, INITIALS, initials.toString());
        }
    }

    /** The text's tokens between blanks, so that a phrase is found in it as a whole. */
    private String folded(String text) {
        phraseTokens.read(text);
        StringBuilder folded = new StringBuilder();
        for (int token = 0; token < phraseTokens.count(); token++) {
            String word = phraseTokens.text(token);
            folded.append(phraseTokens.isHan(token) ? word : " " + word + " ");
        }
        return folded.toString().replace("  ", " ");
    }

    // Facets

    private void facets(CatalogEntry entry) {
        Issuer issuer = entry.certificate().issuer();
        List<Integer> combination = new ArrayList<>();
        combination.add(facet(Facet.CATEGORY, entry.id().category().name()));
        combination.add(facet(Facet.SECTOR, entry.sector().name()));
        combination.add(facet(Facet.ISSUER, issuer.id()));
        combination.add(facet(Facet.COUNTRY, issuer.country()));
        combination.add(facet(Facet.TITLE_LEVEL,
                entry.conditions().titleLevel() == null ? null : entry.conditions().titleLevel().name()));
        combinationOfDocument.add(combinations.computeIfAbsent(combination, added -> combinations.size()));
    }

    private int facet(Facet facet, String value) {
        Map<String, Integer> values = facetValues.get(facet.ordinal());
        return value == null ? -1 : values.computeIfAbsent(value, added -> values.size());
    }

    private SearchIndex.FacetTable facetTable() {
        short[][] ordinals = new short[Facet.count()][combinations.size()];
        String[][] values = new String[Facet.count()][];
        for (int facet = 0; facet < Facet.count(); facet++) {
            int combination = 0;
            for (List<Integer> ordinalsOfFacets : combinations.keySet()) {
                ordinals[facet][combination++] = ordinalsOfFacets.get(facet).shortValue();
            }
            if (facetValues.get(facet).size() > Short.MAX_VALUE) {
                throw new IllegalStateException("a facet has at most " + Short.MAX_VALUE + " values");
            }
            values[facet] = facetValues.get(facet).keySet().toArray(String[]::new);
        }
        int[] ofDocument = combinationOfDocument.stream().mapToInt(Integer::intValue).toArray();
        return new SearchIndex.FacetTable(ofDocument, ordinals, values);
    }

    /** Rows of one certificate are neighbors, in the order in which its first row stands on the paper. */
    private int[] ranks() {
        Map<String, List<Integer>> together = new LinkedHashMap<>();
        for (int i = 0; i <= document; i++) {
            together.computeIfAbsent(qualifications.get(i), qualification -> new ArrayList<>()).add(i);
        }
        int[] ranks = new int[document + 1];
        int rank = 0;
        for (List<Integer> rows : together.values()) {
            for (int row : rows) {
                ranks[row] = rank++;
            }
        }
        return ranks;
    }

    // Terms

    private Words vocabulary() {
        int[] starts = new int[words.size() + 1];
        StringBuilder letters = new StringBuilder();
        int word = 0;
        for (String text : words.keySet()) {
            letters.append(text);
            starts[++word] = letters.length();
        }
        byte[] bytes = new byte[letters.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) letters.charAt(i);
        }
        return new Words(starts, bytes);
    }

    /** The words' postings, each with those of the word's other forms: words that share most of their beginning. */
    private List<PostingList> wordForms() {
        List<String> texts = new ArrayList<>(words.keySet());
        List<PostingList> direct = new ArrayList<>(words.values());
        List<PostingList> all = new ArrayList<>();
        for (int word = 0; word < texts.size(); word++) {
            PostingList with = new PostingList(direct.get(word));
            for (int step = -1; step <= 1; step += 2) {
                for (int other = word + step; other >= 0 && other < texts.size(); other += step) {
                    int shared = shared(texts.get(word), texts.get(other));
                    if (shared < 5) {
                        break;
                    }
                    if (shared * 5 >= 3 * Math.max(texts.get(word).length(), texts.get(other).length())) {
                        with.addForm(direct.get(other), FORM);
                    }
                }
            }
            all.add(with);
        }
        return all;
    }

    private static int shared(String one, String other) {
        int shared = 0;
        while (shared < Math.min(one.length(), other.length()) && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    private SearchIndex.Terms terms(long[] keys, List<PostingList> lists) {
        int[] starts = new int[keys.length + 1];
        byte[] weights = new byte[keys.length];
        for (int term = 0; term < keys.length; term++) {
            starts[term + 1] = starts[term] + lists.get(term).size();
            weights[term] = (byte) weight(keys[term], lists.get(term).direct());
        }
        int[] postings = new int[starts[keys.length]];
        for (int term = 0; term < keys.length; term++) {
            lists.get(term).copyTo(postings, starts[term]);
        }
        long[] slots = new long[Integer.highestOneBit(keys.length) * 4];
        int[] termOfSlot = new int[slots.length];
        for (int term = 0; term < keys.length; term++) {
            int slot = (int) Keys.mix(keys[term]) & slots.length - 1;
            while (slots[slot] != 0) {
                if (slots[slot] == keys[term]) {
                    throw new IllegalStateException("two terms share a key");
                }
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = keys[term];
            termOfSlot[slot] = term;
        }
        return new SearchIndex.Terms(slots, termOfSlot, starts, weights, postings);
    }

    /** The rarer a term, the more it is worth; a pair of characters is worth less than a word, for a word has several. */
    private int weight(long key, int rows) {
        double rarity = 12 * Math.log(1 + (double) (document + 1) / rows) / Math.log(2);
        return Math.clamp(Math.round(Keys.isWord(key) ? rarity : 0.6 * rarity), 1, 255);
    }

    /** Postings that ascend by document, one for each. */
    private static final class PostingList {

        private int[] postings = new int[4];
        private int size;
        private final int direct;

        PostingList() {
            direct = -1;
        }

        PostingList(PostingList list) {
            postings = Arrays.copyOf(list.postings, list.size);
            size = list.size;
            direct = list.size;
        }

        /** Adds a posting of the last document or of a later one; of two for one document the higher impact stays. */
        void add(int posting) {
            boolean again = size > 0 && Postings.document(postings[size - 1]) == Postings.document(posting);
            if (again) {
                if (Postings.impact(posting) > Postings.impact(postings[size - 1])) {
                    postings[size - 1] = posting;
                }
                return;
            }
            if (size == postings.length) {
                postings = Arrays.copyOf(postings, size * 2);
            }
            postings[size++] = posting;
        }

        /** Merges the postings of another form of the word, each with {@code share} of its impact. */
        void addForm(PostingList form, double share) {
            PostingList merged = new PostingList();
            int mine = 0;
            for (int other = 0; other < form.size; other++) {
                int document = Postings.document(form.postings[other]);
                while (mine < size && Postings.document(postings[mine]) <= document) {
                    merged.add(postings[mine++]);
                }
                merged.add(Postings.of(document, Postings.field(form.postings[other]), Postings.FORM,
                        (int) (Postings.impact(form.postings[other]) * share)));
            }
            while (mine < size) {
                merged.add(postings[mine++]);
            }
            postings = merged.postings;
            size = merged.size;
        }

        int size() {
            return size;
        }

        /** How many documents have the term itself. */
        int direct() {
            return direct < 0 ? size : direct;
        }

        void copyTo(int[] all, int at) {
            System.arraycopy(postings, 0, all, at, size);
        }
    }
}
