package org.ballast.assets.domain;

import java.util.regex.Pattern;

/**
 * Something that can be held, as Bitcoin: what it is called and how it is classified for accounting.
 *
 * @param id surrogate key; 0 before it is kept
 * @param symbol as BTC; unique
 * @param decimals decimals of its smallest unit, 8 for Bitcoin, at most 18
 */
public record Asset(long id, String symbol, String name, int decimals, ScopeCriteria scope) {

    private static final Pattern SYMBOL = Pattern.compile("[A-Z0-9][A-Z0-9.-]{0,15}");

    /**
     * @throws IllegalArgumentException if the symbol or name is not one, or the decimals do not fit a quantity
     */
    public Asset {
        if (!isSymbol(symbol)) {
            throw new IllegalArgumentException("not a symbol: " + symbol);
        }
        if (!isName(name)) {
            throw new IllegalArgumentException("a name has 1 to 100 characters: " + name);
        }
        if (!areDecimals(decimals)) {
            throw new IllegalArgumentException("decimals are 0 to 18: " + decimals);
        }
    }

    /** 1 to 16 capital letters, digits, dots and hyphens. */
    public static boolean isSymbol(String text) {
        return SYMBOL.matcher(text).matches();
    }

    public static boolean isName(String text) {
        return !text.isBlank() && text.length() <= 100;
    }

    public static boolean areDecimals(int number) {
        return number >= 0 && number <= 18;
    }
}
