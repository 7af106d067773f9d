package org.ballast.holdings.domain;

import java.util.Map;

/** The right version of something that was recorded wrongly, as people say it: texts under the names of a file's columns. */
public final class Replacement {

    /** Beside the columns: whether an amount far from the market was looked at and is right. */
    public static final String CONFIRMED = "confirmed";

    private Replacement() {}

    public static boolean isConfirmed(Map<String, String> values) {
        return "true".equals(values.get(CONFIRMED));
    }
}
