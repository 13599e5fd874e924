package school.preau.sandbox.gateway;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Tells hosts of the hospital's own network (loopback, RFC 1918, RFC 6598, RFC 4193, link-local) from the rest of the world. */
final class Neighbourhood {

    /** Where a host is. A name nobody can resolve now is unknown: it leads nowhere until it resolves, and is then asked again. */
    enum Place {
        INSIDE,
        OUTSIDE,
        UNKNOWN
    }

    private Neighbourhood() {}

    static Place of(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).allMatch(Neighbourhood::isInside)
                    ? Place.INSIDE
                    : Place.OUTSIDE;
        } catch (UnknownHostException e) {
            return Place.UNKNOWN;
        }
    }

    private static boolean isInside(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean uniqueLocal = address instanceof Inet6Address && (bytes[0] & 0xFE) == 0xFC;
        boolean carrier = bytes.length == 4 && (bytes[0] & 0xFF) == 100 && (bytes[1] & 0xC0) == 64;
        return address.isLoopbackAddress()
                || address.isSiteLocalAddress()
                || address.isLinkLocalAddress()
                || uniqueLocal
                || carrier;
    }
}
