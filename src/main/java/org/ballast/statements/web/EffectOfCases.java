package org.ballast.statements.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.pages.web.Words;
import org.ballast.refusals.Refusal;
import org.ballast.statements.application.PrepareCasesEffect;
import org.ballast.statements.domain.CasesEffect;
import org.jspecify.annotations.Nullable;

/** What cases would do to the statements, for the pages on which they are decided. */
@Named
@RequestScoped
public class EffectOfCases {

    @Inject
    private PrepareCasesEffect prepare;

    private final Map<List<Long>, Optional<CasesEffect>> found = new HashMap<>();

    /** Null where they would post nothing, or where no statement can be drawn up: the decision does not hang on it. */
    public @Nullable CasesEffect of(List<Long> cases) {
        return found.computeIfAbsent(List.copyOf(cases), this::prepared).orElse(null);
    }

    private Optional<CasesEffect> prepared(List<Long> cases) {
        try {
            return prepare.of(cases);
        } catch (Refusal notPossible) {
            return Optional.empty();
        }
    }

    /** How many of the cases are not in it. */
    public String leftOutWords(List<Long> cases) {
        CasesEffect effect = of(cases);
        return effect == null ? "" : Words.in("statements", "effect.leftOut", effect.leftOut());
    }
}
