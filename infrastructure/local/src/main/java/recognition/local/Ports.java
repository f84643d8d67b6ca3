package recognition.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Where the parts of the local cloud listen, each on 127.0.0.1; 0 is any that is free. */
public record Ports(int gateway, int issuer, int objects, int table, int mail) {

    /** Where they listen unless told otherwise. */
    public static final Ports STANDARD = new Ports(8080, 8081, 8082, 8083, 8084);
    /** Any that are free. */
    public static final Ports ANY = new Ports(0, 0, 0, 0, 0);

    /** Something listens already where a part of the local cloud is to listen. */
    public static final class Taken extends RuntimeException {
        private static final long serialVersionUID = 1;

        Taken(String part, int port) {
            super("Port %d is taken, where the %s is to listen. End what listens there, or choose another with --%s-port=…"
                    .formatted(port, part, part));
        }
    }

    /** The same, with a free port for each 0. */
    Ports chosen() {
        return new Ports(free("gateway", gateway), free("issuer", issuer), free("objects", objects),
                free("table", table),
                free("mail", mail));
    }

    private static int free(String part, int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new Taken(part, port);
        }
    }
}
