package org.ballast.access.application;

import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ballast.access.domain.AccessSentence;
import org.ballast.access.domain.PasswordHash;
import org.ballast.access.domain.PasswordRules;
import org.ballast.refusals.Refusal;

/**
 * Takes a new password if it resists guessing: by the rules, and by the lists of the commonest passwords, words, keyboard
 * runs and repetitions of zxcvbn, which asks nobody outside. Refused is what takes fewer than a million guesses.
 */
@ApplicationScoped
public class NewPasswords {

    private static final int WEAKEST_TAKEN = 2;
    private static final int LONGEST_MEASURED = 64;

    @Inject
    private Instance<KnownWords> features;

    @Inject
    private PasswordHashing hashing;

    /**
     * @throws Refusal INVALID_INPUT with the reason at the field {@code password}
     */
    PasswordHash hashOf(String userName, String fullName, String password) {
        List<String> known = new ArrayList<>(List.of("ballast", fullName));
        features.forEach(feature -> known.addAll(feature.all()));
        List<String> words = known.stream()
                .flatMap(text -> Stream.of(text.split("[^\\p{L}\\p{N}]+")))
                .filter(word -> !word.isEmpty())
                .toList();
        PasswordRules.check(userName, words, password);
        // Made anew each time: its lists are ten megabytes, and seldom asked
        refuseIfWeak(new Zxcvbn().measure(password.substring(0, Math.min(password.length(), LONGEST_MEASURED)), words));
        return hashing.of(password);
    }

    private static void refuseIfWeak(Strength strength) {
        if (strength.getScore() < WEAKEST_TAKEN) {
            String why = strength.getFeedback().getWarning(Locale.ENGLISH);
            throw why.isEmpty()
                    ? PasswordRules.wrong(AccessSentence.EASY_TO_GUESS)
                    : PasswordRules.wrong(AccessSentence.WEAK_PASSWORD, why);
        }
    }
}
