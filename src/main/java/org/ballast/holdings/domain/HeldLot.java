package org.ballast.holdings.domain;

import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.amounts.Quantity;
import org.ballast.measurement.domain.LotPosition;

/**
 * A lot as of a day, with what people look it up by; or the pool of all units of an asset.
 *
 * @param asset symbol
 * @param wallet code of the wallet that it came into; empty for a pool, which lies in all of them
 * @param acquired units at acquisition; all that ever came into a pool
 * @param reference free text of the accountants
 * @param withdrawn recorded wrongly and taken out again; another lot may go by the same code
 * @param replacedBy key of the right version that was recorded in its place; empty where it was not corrected
 * @param isPool it is the pool of its asset in the book
 * @param pool that its units are in, where the book averages its asset: the lot carries nothing itself then
 */
public record HeldLot(
        LotPosition lot,
        String asset,
        String wallet,
        Quantity acquired,
        String reference,
        boolean withdrawn,
        OptionalLong replacedBy,
        boolean isPool,
        Optional<LotName> pool) {}
