package org.ballast.access.domain;

import java.util.Set;

/** What an access token is good for. A scope narrows what its owner may do and never widens it. */
public enum TokenScope {

    /** Whatever its owner may do by a program. */
    ALL,

    /** Posts ticks of running markets, and nothing else: for a feed that others look after. */
    TICKS;

    private static final String POSTED = "POST";
    private static final String ADDRESS_OF_TICKS = "/api/v1/ticks";

    /**
     * Whether a request may be made at all.
     *
     * @param path as the container dispatches it, decoded and normalised
     */
    public boolean lets(String method, String path) {
        return switch (this) {
            case ALL -> true;
            case TICKS ->
                method.equals(POSTED) && (path.equals(ADDRESS_OF_TICKS) || path.startsWith(ADDRESS_OF_TICKS + "/"));
        };
    }

    /** The owner's roles that are left. */
    public Set<Role> of(Set<Role> owners) {
        return switch (this) {
            case ALL -> owners;
            case TICKS -> owners.contains(Role.PREPARER) ? Set.of(Role.PREPARER) : Set.of();
        };
    }
}
