package org.ballast.entities.domain;

/** What an entity does; some rules of later models depend on it (accounting.md §0.1). */
public enum EntityType {
    CORPORATE,
    BROKER_TRADER,
    BANK,
    EXCHANGE,
    CENTRAL_BANK
}
