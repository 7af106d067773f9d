package org.ballast.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether the sentences that Java names, their texts, and the places where they are said go together. */
final class Sentences {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    private Sentences() {}

    /**
     * What does not go together.
     *
     * @param named the constants, as {@code JournalSentence.NO_ENTRY}
     * @param texts in the bundles, by the constants that they are for
     */
    static List<String> findings(Set<String> named, Map<String, String> texts, List<SentenceUses.Use> uses) {
        List<String> findings = new ArrayList<>();
        without(named, texts.keySet()).forEach(each -> findings.add(each + " has no text"));
        without(texts.keySet(), named).forEach(each -> findings.add(each + " is a text of no sentence"));
        Set<String> said = uses.stream().map(SentenceUses.Use::constant).collect(Collectors.toSet());
        without(named, said).forEach(each -> findings.add(each + " is never said"));
        for (SentenceUses.Use use : uses) {
            String text = texts.getOrDefault(use.constant(), "");
            if (use.arguments() == SentenceUses.ANY && !named.contains(use.constant())) {
                findings.add(use.constant() + " is no sentence, and the message of a constraint in " + use.file());
            }
            if (named.contains(use.constant())
                    && use.arguments() != SentenceUses.ANY
                    && places(text) != use.arguments()) {
                findings.add(use.constant() + " is said with " + use.arguments() + " in " + use.file() + ": " + text);
            }
            if (use.composed()) {
                findings.add(use.constant() + " is said with a composed text in " + use.file());
            }
        }
        return findings;
    }

    /** How many arguments a text has places for. */
    private static int places(String text) {
        return PLACE.matcher(text)
                .results()
                .map((MatchResult place) -> Integer.parseInt(place.group(1)) + 1)
                .max(Integer::compare)
                .orElse(0);
    }

    private static Set<String> without(Set<String> all, Set<String> these) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(these);
        return rest;
    }
}
