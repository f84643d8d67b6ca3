package recognition.local;

import java.util.HashMap;
import java.util.Map;

import recognition.local.ApiDescription.Operation;
import recognition.local.table.Template;

/**
 * What API Gateway lets through: so much in all, and of a method that {@code MethodSettings} names so much as stands there.
 *
 * @param ofMethods by method and path, {@code POST /v1/result-checks}
 */
record Throttles(Throttle ofStage, Map<String, Throttle> ofMethods) {

    static Throttles of(Throttle stage, Template template) {
        var methods = new HashMap<String, Throttle>();
        template.resources("AWS::Serverless::Api").values().stream()
                .flatMap(api -> api.at("MethodSettings").items().stream())
                .forEach(setting -> methods.put(
                        setting.at("HttpMethod").text() + " " + setting.at("ResourcePath").text(),
                        new Throttle(Double.parseDouble(setting.at("ThrottlingRateLimit").text()),
                                Double.parseDouble(setting.at("ThrottlingBurstLimit").text()))));
        return new Throttles(stage, methods);
    }

    boolean let() {
        return ofStage.lets();
    }

    boolean let(Operation operation) {
        var own = ofMethods.get(operation.method() + " " + operation.path());
        return own == null || own.lets();
    }
}
