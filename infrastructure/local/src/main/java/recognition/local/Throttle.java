package recognition.local;

import recognition.local.table.Template;
import recognition.local.table.Yaml;

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

    /** What the template's API says; where it says nothing, what an account may. */
    static Throttle of(Template template) {
        var settings = template.resources("AWS::Serverless::Api").values().stream()
                .flatMap(api -> api.at("MethodSettings").items().stream()).findFirst().orElse(new Yaml(null));
        return new Throttle(number(settings.at("ThrottlingRateLimit"), 10_000),
                number(settings.at("ThrottlingBurstLimit"), 5_000));
    }

    private static double number(Yaml value, double standard) {
        return value.present() ? Double.parseDouble(value.text()) : standard;
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
