package org.ballast.entities.application;

/** Rules of fields that several requests have. */
final class EntityRules {

    static final String CODE = "^[A-Z0-9][A-Z0-9._-]{0,31}$";
    static final String WALLET_CODE = "^[^\\s,](?:[^,\\x00-\\x1F\\x7F]{0,62}[^\\s,])?$";
    static final int LONGEST_CODE = 32;
    static final int LONGEST_NAME = 200;
    static final int LONGEST_NOTE = 1_000;
    static final int LONGEST_ZONE = 64;

    private EntityRules() {}
}
