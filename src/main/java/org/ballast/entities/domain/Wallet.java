package org.ballast.entities.domain;

/**
 * A place where an entity keeps units: an account at a custodian, or keys of its own.
 *
 * @param code short name in files, unique in its entity
 * @param isDefault lots that name no wallet go here; every entity has one such wallet
 */
public record Wallet(long id, long entityId, String code, String name, boolean isDefault) {

    /** The wallet that is made with its entity. */
    public static final String DEFAULT_CODE = "DEFAULT";
}
