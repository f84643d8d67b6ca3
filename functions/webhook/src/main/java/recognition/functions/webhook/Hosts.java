package recognition.functions.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;

import recognition.domain.Decision;
import recognition.domain.webhook.Reach;
import recognition.storage.Settings;

/** Looks up where a target leads, and asks whether webhooks may go there. */
record Hosts(Reach reach) {

    static Hosts ofSettings() {
        return new Hosts(Reach.valueOf(Settings.required("WEBHOOK_REACH")));
    }

    /** The one address a connection to the target may go to. */
    Decision<InetAddress> address(URI target) {
        return reach.form(target).then(fits -> reach.address(found(fits)));
    }

    private static List<InetAddress> found(URI target) {
        try {
            return List.of(InetAddress.getAllByName(target.getHost()));
        } catch (UnknownHostException unknown) {
            return List.of();
        }
    }
}
