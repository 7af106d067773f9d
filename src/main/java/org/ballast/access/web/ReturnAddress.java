package org.ballast.access.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.ballast.access.domain.Role;
import org.jspecify.annotations.Nullable;

/** Where a sign-in leads back to: a page of this portal and nothing else. */
final class ReturnAddress {

    /** The page that a sign-in leads to by itself. */
    static final String START = "/worklist.xhtml";

    static final String SIGN_IN = "/login.xhtml";

    private static final String OF_MANAGEMENT = "/control/management.xhtml";
    private static final String OF_RISK = "/control/risk.xhtml";

    private ReturnAddress() {}

    /** The page that a sign-in leads to by itself for somebody with these roles: whoever has no other to do looks at the whole first. */
    static String homeOf(Set<Role> roles) {
        if (roles.equals(Set.of(Role.CFO))) {
            return OF_MANAGEMENT;
        }
        return roles.equals(Set.of(Role.RISK)) ? OF_RISK : START;
    }

    /** The address of the sign-in page that leads back to the page asked for. */
    static String signInFor(String path, @Nullable String query) {
        String wanted = query == null ? path : path + "?" + query;
        String safe = safe(wanted);
        return safe.equals(START) || path.equals("/") || path.equals("/index.xhtml")
                ? SIGN_IN
                : SIGN_IN + "?to=" + URLEncoder.encode(safe, StandardCharsets.UTF_8);
    }

    /** The address of the sign-in page that leads on to an address; by itself where that is empty. */
    static String signInFor(String wanted) {
        return wanted.isEmpty() ? SIGN_IN : SIGN_IN + "?to=" + URLEncoder.encode(safe(wanted), StandardCharsets.UTF_8);
    }

    /** The address itself if it is a page of this portal, else the start page: no redirect leads elsewhere. */
    static String safe(@Nullable String wanted) {
        if (wanted == null || !wanted.startsWith("/") || wanted.startsWith("//") || wanted.startsWith(SIGN_IN)) {
            return START;
        }
        return wanted.chars().allMatch(c -> c > ' ' && c != '\\' && c < 0x7f) ? wanted : START;
    }
}
