package org.ballast.statements.web;

import java.util.SortedSet;
import java.util.TreeSet;
import org.ballast.refusals.Refusal;
import org.ballast.statements.domain.StatementsSentence;

/** Proposals as addresses name them: {@code 1,2}. */
final class NamedProposals {

    private static final int MOST = 100;

    private NamedProposals() {}

    /**
     * @throws Refusal INVALID_INPUT if one is no key, or there are more than 100
     */
    static SortedSet<Long> of(String text) {
        SortedSet<Long> named = new TreeSet<>();
        try {
            for (String part : text.split(",", -1)) {
                if (!part.isBlank()) {
                    named.add(Long.valueOf(part.strip()));
                }
            }
        } catch (NumberFormatException none) {
            throw Refusal.ofField("proposals", text, StatementsSentence.NAME_PROPOSALS);
        }
        if (named.size() > MOST) {
            throw Refusal.ofField("proposals", text, StatementsSentence.TOO_MANY_PROPOSALS, MOST);
        }
        return named;
    }
}
