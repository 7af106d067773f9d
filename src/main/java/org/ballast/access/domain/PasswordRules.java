package org.ballast.access.domain;

import java.util.Locale;

/** What a password must be: long enough to resist guessing, and not the user's name (NIST SP 800-63B-4, 3.1.1.2). */
public final class PasswordRules {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 256;

    private PasswordRules() {}

    /**
     * @throws Refusal INVALID_INPUT if the password is too short, too long or contains the user's name
     */
    public static void check(String userName, String password) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new Refusal(
                    RefusalCode.INVALID_INPUT, "A password has " + SHORTEST + " to " + LONGEST + " characters.");
        }
        if (password.toLowerCase(Locale.ROOT).contains(userName.toLowerCase(Locale.ROOT))) {
            throw new Refusal(RefusalCode.INVALID_INPUT, "A password does not contain the user's name.");
        }
    }
}
