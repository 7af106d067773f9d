package org.ballast.imports.domain;

/** What a file brings. */
public enum ImportKind {
    LOTS,
    DISPOSALS,
    PRICES
}
