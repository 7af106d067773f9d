package org.ballast.holdings.domain;

import java.time.ZoneId;
import org.ballast.amounts.DateWords;
import org.ballast.amounts.Quantity;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.words.Said;

/** Why a disposal does not find its units, and what the accountant can do; each a clause after what is wrong. */
record Shortfall(DisposalRequest request, FreeLots lots, ZoneId zone) {

    /** Of a disposal that takes any lot: lots that came later, or that lie in other wallets; as it was where neither is so. */
    Said why(Said wrong) {
        return inOtherWallets(
                lots.nextAfter(request).map(lot -> acquiredLater(wrong, lot)).orElse(wrong));
    }

    /** Of a disposal that names a lot that was acquired after it. */
    Said whyLater(String lot, Said wrong) {
        return lots.named(lot).map(later -> acquiredLater(wrong, later)).orElse(wrong);
    }

    private Said acquiredLater(Said wrong, LotPosition lot) {
        String acquired = DateWords.of(lot.acquiredAt());
        return request.dayPrecision()
                ? HoldingsSentence.ACQUIRED_AFTER_START_OF_DAY.with(
                        wrong, zone, DateWords.of(request.disposedAt()), lot.code(), acquired)
                : HoldingsSentence.ACQUIRED_LATER.with(wrong, lot.code(), acquired);
    }

    private Said inOtherWallets(Said wrong) {
        Quantity elsewhere = lots.elsewhere(request);
        return elsewhere.isZero() ? wrong : HoldingsSentence.IN_OTHER_WALLETS.with(wrong, elsewhere);
    }
}
