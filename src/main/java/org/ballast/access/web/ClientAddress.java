package org.ballast.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;

/** Where a request came from. */
public final class ClientAddress {

    private static final int LONGEST_IPV6 = 45;

    private ClientAddress() {}

    /** The peer, or, where the peer is a trusted proxy, the last address in {@code X-Forwarded-For} that is none. */
    public static String of(HttpServletRequest request, List<String> trustedProxies) {
        // A proxy may add a line of its own below the one that the client made up: together they are one list
        String forwarded = String.join(",", Collections.list(request.getHeaders("X-Forwarded-For")));
        return of(request.getRemoteAddr(), forwarded, trustedProxies);
    }

    static String of(String peer, String forwardedFor, List<String> trustedProxies) {
        String address = peer;
        String[] hops = forwardedFor.split(",", -1);
        for (int i = hops.length - 1; i >= 0 && trustedProxies.contains(address); i--) {
            String hop = hops[i].strip();
            if (hop.isEmpty() || hop.length() > LONGEST_IPV6) {
                break;
            }
            address = hop;
        }
        return address;
    }
}
