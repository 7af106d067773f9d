package org.ballast.assets.domain;

/**
 * Something that can be held, as Bitcoin: what it is called and how it is classified for accounting.
 *
 * @param id surrogate key; 0 before it is kept
 * @param symbol as BTC; unique
 * @param decimals decimals of its smallest unit, 8 for Bitcoin, at most 18
 */
public record Asset(long id, String symbol, String name, int decimals, ScopeCriteria scope) {

    /** 1 to 16 capital letters, digits, dots and hyphens. */
    public static final String SYMBOL = "^[A-Z0-9][A-Z0-9.-]{0,15}$";

    public static final int LONGEST_NAME = 100;
    public static final int MOST_DECIMALS = 18;

    /**
     * @throws IllegalArgumentException if the symbol or name is not one, or the decimals do not fit a quantity
     */
    public Asset {
        if (!symbol.matches(SYMBOL)) {
            throw new IllegalArgumentException("not a symbol: " + symbol);
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a name has 1 to 100 characters: " + name);
        }
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException("decimals are 0 to 18: " + decimals);
        }
    }
}
