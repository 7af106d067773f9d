package org.ballast.holdings.domain;

import java.util.Optional;

/**
 * Which disposals are looked for; what is empty does not restrict.
 *
 * @param asset symbol
 * @param reference the whole reference
 */
public record DisposalFilter(Optional<String> asset, Optional<DisposalStatus> status, Optional<String> reference) {

    public static final DisposalFilter ALL = new DisposalFilter(Optional.empty(), Optional.empty(), Optional.empty());
}
