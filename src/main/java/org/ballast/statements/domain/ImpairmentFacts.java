package org.ballast.statements.domain;

import java.util.List;
import java.util.Optional;

/**
 * What led to the impairment of a period (ASC 350-30-50-3).
 *
 * @param lotsImpaired lots that lost carrying amount
 * @param lowest the lowest price among those that led to a loss
 * @param narratives what the preparers added
 */
public record ImpairmentFacts(int lotsImpaired, Optional<LowestPrice> lowest, List<String> narratives) {

    public static final ImpairmentFacts NONE = new ImpairmentFacts(0, Optional.empty(), List.of());

    public ImpairmentFacts {
        narratives = List.copyOf(narratives);
    }
}
