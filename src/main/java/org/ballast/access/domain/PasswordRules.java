package org.ballast.access.domain;

import java.util.Collection;
import java.util.Locale;
import org.ballast.refusals.Refusal;
import org.ballast.words.Sentence;

/**
 * What a password must be: long enough to resist guessing, and not made of what everybody knows of the user (NIST SP
 * 800-63B-4, 3.1.1.2).
 */
public final class PasswordRules {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 256;

    private static final int SHORTEST_WORD = 3;
    private static final int FEWEST_OTHER_CHARACTERS = 6;

    private PasswordRules() {}

    /**
     * @param known words that everybody knows of the user, as the full name's and the companies'
     * @throws Refusal INVALID_INPUT if the password is too short or too long, contains the user's name, or has little
     *     besides known words
     */
    public static void check(String userName, Collection<String> known, String password) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw wrong(AccessSentence.PASSWORD_LENGTH, SHORTEST, LONGEST);
        }
        String small = password.toLowerCase(Locale.ROOT);
        if (small.contains(userName.toLowerCase(Locale.ROOT))) {
            throw wrong(AccessSentence.PASSWORD_HAS_USER_NAME);
        }
        String rest = small;
        for (String word : known) {
            rest = word.length() < SHORTEST_WORD ? rest : rest.replace(word.toLowerCase(Locale.ROOT), "");
        }
        long others = rest.chars().filter(Character::isLetterOrDigit).distinct().count();
        if (rest.length() < small.length() && others < FEWEST_OTHER_CHARACTERS) {
            throw wrong(AccessSentence.PASSWORD_OF_NAMES);
        }
    }

    /** That the password is refused, which is not said again. */
    public static Refusal wrong(Sentence why, Object... arguments) {
        return Refusal.ofField("password", "", why, arguments);
    }
}
