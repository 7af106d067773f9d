package org.ballast.writedowns.domain;

import java.util.Optional;
import java.util.Set;

/**
 * Which proposals a list of all sorts shows.
 *
 * @param of empty for all sorts
 * @param kinds what they do, as LOSS; none for all
 * @param proposals what else they are; its asset is, of derivatives, one that a position is of
 */
public record ListedFilter(Optional<ProposalsOf> of, Set<String> kinds, ProposalFilter proposals) {

    public ListedFilter {
        kinds = Set.copyOf(kinds);
    }

    /** Digital assets of whatever kind. */
    public static ListedFilter ofAssets(ProposalFilter proposals) {
        return new ListedFilter(Optional.of(ProposalsOf.DIGITAL_ASSETS), Set.of(), proposals);
    }
}
