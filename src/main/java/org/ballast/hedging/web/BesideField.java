package org.ballast.hedging.web;

import java.util.Locale;

/** What stands beside a field of an address that is wrong. */
final class BesideField {

    private BesideField() {}

    /** What goes after a field's name, as a sentence. */
    static String sentence(String message) {
        String whole = message.substring(0, 1).toUpperCase(Locale.ENGLISH) + message.substring(1);
        return whole.endsWith(".") ? whole : whole + ".";
    }
}
