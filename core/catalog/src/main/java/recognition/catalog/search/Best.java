package recognition.catalog.search;

/** Keeps the best of many hits: by points, and among equals by rank. A hit is a number: the points above, 20 bits of rank below. */
final class Best {

    private static final int RANK_BITS = 20;
    private static final long RANK = (1 << RANK_BITS) - 1;

    private final int[] rank;
    private final int[] documentOfRank;
    private long[] heap = new long[128];
    private int most;
    private int size;

    Best(int[] rank) {
        this.rank = rank;
        this.documentOfRank = new int[rank.length];
        for (int document = 0; document < rank.length; document++) {
            documentOfRank[rank[document]] = document;
        }
    }

    /** Forgets what it has, to keep at most {@code most}. */
    void begin(int most) {
        this.most = Math.min(most, rank.length);
        begin();
        if (heap.length < this.most) {
            heap = new long[this.most];
        }
    }

    /** Forgets what it has. */
    void begin() {
        size = 0;
    }

    /** Whether a document with so many points would be among the best so far. */
    boolean takes(int document, int points) {
        return size < most || size > 0 && hit(document, points) > heap[0];
    }

    void offer(int document, int points) {
        if (!takes(document, points)) {
            return;
        }
        long hit = hit(document, points);
        if (size < most) {
            heap[size++] = hit;
            if (size == most) {
                heapify();
            }
        } else {
            sink(0, hit);
        }
    }

    private long hit(int document, int points) {
        return (long) points << RANK_BITS | RANK - rank[document];
    }

    /** Puts the least at {@code at} or below it, so that the least of all stays on top. */
    private void sink(int at, long hit) {
        int hole = at;
        for (int child = 2 * hole + 1; child < size; child = 2 * hole + 1) {
            if (child + 1 < size && heap[child + 1] < heap[child]) {
                child++;
            }
            if (hit <= heap[child]) {
                break;
            }
            heap[hole] = heap[child];
            hole = child;
        }
        heap[hole] = hit;
    }

    /** Takes the least to the end again and again, so that the best comes to the beginning. */
    void sort() {
        int kept = size;
        if (kept < most) {
            heapify();
        }
        while (size > 1) {
            long least = heap[0];
            size--;
            sink(0, heap[size]);
            heap[size] = least;
        }
        size = kept;
    }

    private void heapify() {
        for (int i = size / 2 - 1; i >= 0; i--) {
            sink(i, heap[i]);
        }
    }

    int size() {
        return size;
    }

    /** The document at a place, the best at 0. */
    int document(int place) {
        return documentOfRank[(int) (RANK - (heap[place] & RANK))];
    }
}
