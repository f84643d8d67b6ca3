package recognition.domain.webhook;

import static recognition.domain.Decision.accept;
import static recognition.domain.Decision.refuse;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;

import recognition.domain.Decision;

/** Where webhooks may go: to the public internet, by https; never into the networks this service stands in. */
public enum Reach {
    PUBLIC,
    /** To this machine as well, and without TLS; for trying things out. */
    LOOPBACK_TOO;

    /** An address as it was given, if its form allows it. */
    public Decision<URI> form(URI target) {
        boolean plain = this == LOOPBACK_TOO && "http".equals(target.getScheme());
        boolean fits = ("https".equals(target.getScheme()) || plain) && target.getHost() != null
                && target.getRawUserInfo() == null && target.getRawFragment() == null;
        return fits ? accept(target) : refuse(WebhookRefusal.TARGET_NOT_HTTPS);
    }

    /**
     * An address that a host's name leads to; the connection is to go to this very one, so that a name that leads elsewhere a moment
     * later leads nowhere.
     *
     * @param found all that the name leads to: one that is not public spoils all
     */
    public Decision<InetAddress> address(List<InetAddress> found) {
        if (found.isEmpty()) {
            return refuse(WebhookRefusal.TARGET_UNKNOWN);
        }
        return found.stream().allMatch(this::isOpen)
                ? accept(found.getFirst())
                : refuse(WebhookRefusal.TARGET_NOT_PUBLIC);
    }

    private boolean isOpen(InetAddress address) {
        return address.isLoopbackAddress() ? this == LOOPBACK_TOO : isPublic(address);
    }

    /** Networks that are not the public internet (IANA's registries of special-purpose addresses). */
    static boolean isPublic(InetAddress address) {
        if (address.isLoopbackAddress() || address.isAnyLocalAddress() || address.isLinkLocalAddress()
                || address.isSiteLocalAddress() || address.isMulticastAddress()) {
            return false;
        }
        var bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublicIn4(bytes) : isPublicIn6(bytes);
    }

    private static boolean isPublicIn4(byte[] of) {
        int first = of[0] & 0xff;
        int second = of[1] & 0xff;
        int third = of[2] & 0xff;
        return switch (first) {
            case 0, 10, 127 -> false;
            case 100 -> second < 64 || second > 127;
            case 169 -> second != 254;
            case 172 -> second < 16 || second > 31;
            case 192 -> second != 168 && !(second == 0 && (third == 0 || third == 2)) && !(second == 88 && third == 99);
            case 198 -> second != 18 && second != 19 && !(second == 51 && third == 100);
            case 203 -> !(second == 0 && third == 113);
            default -> first < 224;
        };
    }

    /** Only 2000::/3 is public, less the parts of it that are documentation or carry addresses of another network. */
    private static boolean isPublicIn6(byte[] of) {
        int first = (of[0] & 0xff) << 8 | of[1] & 0xff;
        int second = (of[2] & 0xff) << 8 | of[3] & 0xff;
        boolean global = first >= 0x2000 && first <= 0x3fff;
        boolean special = first == 0x2001 && (second < 0x0200 || second == 0x0db8) || first == 0x2002
                || first == 0x3fff;
        return global && !special;
    }
}
