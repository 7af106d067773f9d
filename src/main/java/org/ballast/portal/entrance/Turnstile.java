package org.ballast.portal.entrance;

import java.util.HashMap;
import java.util.Map;

/** Counts who is inside: so many in all, and so many of one address. Nobody waits at it. */
final class Turnstile {

    private final int most;
    private final int mostOfOne;
    private final Map<String, Integer> inside = new HashMap<>();
    private int all;

    Turnstile(int most, int mostOfOne) {
        this.most = most;
        this.mostOfOne = mostOfOne;
    }

    synchronized boolean enter(String address) {
        if (all >= most || inside.getOrDefault(address, 0) >= mostOfOne) {
            return false;
        }
        inside.merge(address, 1, Integer::sum);
        all++;
        return true;
    }

    synchronized void leave(String address) {
        inside.computeIfPresent(address, (same, count) -> count > 1 ? count - 1 : null);
        all--;
    }
}
