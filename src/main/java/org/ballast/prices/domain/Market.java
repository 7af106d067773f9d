package org.ballast.prices.domain;

/**
 * A venue whose prices are recorded, as COINBASE. Each policy names one as the principal market of an asset.
 *
 * @param id surrogate key; 0 before it is kept
 * @param code unique, in capitals
 */
public record Market(long id, String code, String name) {

    /** 1 to 32 capital letters, digits, hyphens and underscores. */
    public static final String CODE = "^[A-Z0-9][A-Z0-9_-]{0,31}$";

    public static final int LONGEST_NAME = 100;

    /**
     * @throws IllegalArgumentException if the code or name is not one
     */
    public Market {
        if (!code.matches(CODE)) {
            throw new IllegalArgumentException("not a market code: " + code);
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a name has 1 to 100 characters: " + name);
        }
    }
}
