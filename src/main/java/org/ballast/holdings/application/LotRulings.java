package org.ballast.holdings.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.domain.HoldingsSentence;
import org.ballast.holdings.domain.NewLot;
import org.ballast.holdings.domain.PolicyHistory;
import org.ballast.measurement.domain.PurchaseFeePolicy;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** What the policies of a book say of lots that come in, asked once for each asset and day: many lots share few. For one thread. */
final class LotRulings {

    private final PolicyHistory decided;
    private final Map<AssetOnDay, Ruling> known = new HashMap<>();

    private record AssetOnDay(long assetId, LocalDate on) {}

    LotRulings(PolicyHistory decided) {
        this.decided = decided;
    }

    /**
     * What holds for an asset on a day.
     *
     * @param leavesFairValue the policy by which it would pass from fair value to cost
     * @param otherMethod the policy by which it would pass from lots to a pool or back
     * @param isPooled whether it comes into a pool
     */
    record Ruling(
            Optional<AccountingPolicy> leavesFairValue,
            Optional<AccountingPolicy> otherMethod,
            boolean isPooled,
            PurchaseFeePolicy fees) {

        private static Ruling of(PolicyHistory decided, AssetOnDay day) {
            return new Ruling(
                    decided.leavesFairValueAfter(day.assetId, day.on),
                    decided.otherMethodAfter(day.assetId, day.on),
                    decided.isPooled(day.assetId, day.on),
                    decided.inForce(day.assetId, day.on)
                            .map(AccountingPolicy::purchaseFees)
                            .orElse(PurchaseFeePolicy.CAPITALISE));
        }

        private void refuse(NewLot lot) {
            leavesFairValue.ifPresent(policy -> {
                throw new Refusal(
                        RefusalCode.MODEL_NOT_ALLOWED,
                        HoldingsSentence.LOT_LEAVES_FAIR_VALUE,
                        lot.code(),
                        lot.acquiredOn(),
                        policy.validFrom());
            });
            otherMethod.ifPresent(policy -> {
                throw new Refusal(
                        RefusalCode.MODEL_NOT_ALLOWED,
                        policy.costMethod().pools()
                                ? HoldingsSentence.LOT_BEFORE_POOL
                                : HoldingsSentence.LOT_LEAVES_POOL,
                        lot.code(),
                        lot.acquiredOn(),
                        policy.validFrom());
            });
        }
    }

    /**
     * @throws Refusal MODEL_NOT_ALLOWED where the lot would pass from fair value to cost, or from lots to a pool or back
     */
    Ruling of(NewLot lot) {
        Ruling ruling =
                known.computeIfAbsent(new AssetOnDay(lot.assetId(), lot.acquiredOn()), day -> Ruling.of(decided, day));
        ruling.refuse(lot);
        return ruling;
    }
}
