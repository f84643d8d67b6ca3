package recognition.web;

import java.util.ArrayList;
import java.util.List;

import recognition.web.Fault.Code;
import recognition.web.Fault.Place;

/** Gathers every fault of a request, so that the client learns of all of them at once. */
final class Faults {
    private final List<Fault> found = new ArrayList<>();

    void add(Place place, String at, Code code, String zh, String en) {
        found.add(new Fault(place, at, code, new Text(zh, en)));
    }

    void unknown(Place place, String at) {
        add(place, at, Code.UNKNOWN, "没有这一项", "There is no such member here");
    }

    void required(Place place, String at) {
        add(place, at, Code.REQUIRED, "此项必填", "This is required");
    }

    List<Fault> found() {
        return List.copyOf(found);
    }

    void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new BadRequest(Problem.of(Problem.Kind.INVALID_REQUEST, found));
        }
    }
}
