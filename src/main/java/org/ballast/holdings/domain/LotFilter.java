package org.ballast.holdings.domain;

import java.util.Optional;

/**
 * Which lots are looked for; what is empty does not restrict.
 *
 * @param asset symbol
 * @param wallet code: that the lot came into, or in which units of it lie
 * @param beginning of the lot's code
 */
public record LotFilter(
        Optional<String> asset, Optional<String> wallet, Optional<State> state, Optional<String> beginning) {

    public static final LotFilter ALL =
            new LotFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** What is left of a lot on the day looked at. */
    public enum State {
        /** Units are left. */
        HELD,
        /** Everything was disposed of. */
        EMPTY,
        /** It was taken out of the books. */
        WITHDRAWN
    }

    public boolean isEmpty() {
        return equals(ALL);
    }
}
