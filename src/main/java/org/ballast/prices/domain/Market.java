package org.ballast.prices.domain;

import java.util.regex.Pattern;

/**
 * A venue whose prices are recorded, as COINBASE. Each policy names one as the principal market of an asset.
 *
 * @param id surrogate key; 0 before it is kept
 * @param code unique, in capitals
 */
public record Market(long id, String code, String name) {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9_-]{0,31}");

    /**
     * @throws IllegalArgumentException if the code or name is not one
     */
    public Market {
        if (!isCode(code)) {
            throw new IllegalArgumentException("not a market code: " + code);
        }
        if (!isName(name)) {
            throw new IllegalArgumentException("a name has 1 to 100 characters: " + name);
        }
    }

    /** 1 to 32 capital letters, digits, hyphens and underscores. */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    public static boolean isName(String text) {
        return !text.isBlank() && text.length() <= 100;
    }
}
