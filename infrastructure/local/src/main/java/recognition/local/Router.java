package recognition.local;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import recognition.local.ApiDescription.Operation;

/** Finds the operation of a method and a path. A segment that is spelled out wins over one that is a parameter. */
final class Router {

    /** @param parameters the path's, by name */
    record Match(Operation operation, Map<String, String> parameters) {}

    private record Route(Operation operation, String[] segments) {
        long parameters() {
            return operation.path().chars().filter(c -> c == '{').count();
        }
    }

    private final List<Route> routes;

    Router(List<Operation> operations) {
        routes = operations.stream().map(operation -> new Route(operation, operation.path().split("/", -1)))
                .sorted(Comparator.comparingLong(Route::parameters)).toList();
    }

    Optional<Match> find(String method, String path) {
        var segments = path.split("/", -1);
        return routes.stream().filter(route -> route.operation.method().equals(method))
                .flatMap(route -> match(route, segments).stream()).findFirst();
    }

    private static Optional<Match> match(Route route, String[] segments) {
        if (route.segments.length != segments.length) {
            return Optional.empty();
        }
        var parameters = new LinkedHashMap<String, String>();
        for (var i = 0; i < segments.length; i++) {
            var wanted = route.segments[i];
            if (wanted.startsWith("{") && !segments[i].isEmpty()) {
                parameters.put(wanted.substring(1, wanted.length() - 1), segments[i]);
            } else if (!wanted.equals(segments[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(new Match(route.operation, parameters));
    }
}
