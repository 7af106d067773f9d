package org.ballast.holdings.domain;

import java.time.ZoneId;
import org.ballast.amounts.DateWords;
import org.ballast.amounts.Quantity;
import org.ballast.measurement.domain.LotPosition;

/** Why a disposal does not find its units, and what the accountant can do; each a clause that begins with a semicolon. */
record Shortfall(DisposalRequest request, FreeLots lots, ZoneId zone) {

    /** Of a disposal that takes any lot: lots that came later, or that lie in other wallets. Empty where neither is so. */
    String why() {
        return lots.nextAfter(request).map(this::acquiredLater).orElse("") + inOtherWallets();
    }

    /** Of a disposal that names a lot that was acquired after it. */
    String whyLater(String lot) {
        return lots.named(lot).map(this::acquiredLater).orElse("");
    }

    private String acquiredLater(LotPosition lot) {
        String acquired = "lot " + lot.code() + " was acquired at " + DateWords.of(lot.acquiredAt());
        return request.dayPrecision()
                ? "; a date without a time is the start of that day in " + zone + " ("
                        + DateWords.of(request.disposedAt()) + "), and " + acquired
                        + ": write disposed_at with its time"
                : "; " + acquired;
    }

    private String inOtherWallets() {
        Quantity elsewhere = lots.elsewhere(request);
        return elsewhere.isZero()
                ? ""
                : "; " + elsewhere + " units lie in other wallets, and transfers between wallets are not recorded yet:"
                        + " leave the wallet out, and the disposal takes units of any wallet";
    }
}
