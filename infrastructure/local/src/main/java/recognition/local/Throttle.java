package recognition.local;

/** The token bucket that API Gateway puts before a stage. */
final class Throttle {
    private final double perSecond;
    private final double burst;
    private double left;
    private long asOfNanos = System.nanoTime();

    Throttle(double perSecond, double burst) {
        this.perSecond = perSecond;
        this.burst = burst;
        left = burst;
    }

    synchronized boolean lets() {
        var now = System.nanoTime();
        left = Math.min(burst, left + (now - asOfNanos) / 1e9 * perSecond);
        asOfNanos = now;
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }
}
