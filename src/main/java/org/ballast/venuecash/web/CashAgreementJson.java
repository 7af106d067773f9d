package org.ballast.venuecash.web;

import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.venuecash.domain.CashAgreement;
import org.ballast.venuecash.domain.CashPart;
import org.ballast.venuecash.domain.CoinsMoved;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Cash of an account at its venue beside the ledger, decimal texts in the currency of the book.
 *
 * @param venueCash what the venue says; null where it has said nothing
 * @param coinsOut units of the coin that fees, funding and results took, to be taken from the lots; null of a currency, as the three
 *     after it
 * @param coinsOutWorth what they were worth as they went
 * @param coinsIn units that came, to be recorded as lots
 * @param coinsInWorth what they were worth as they came
 * @param difference what the venue says less what the ledger says; null as venueCash
 */
@Schema(name = "VenueCash")
public record CashAgreementJson(
        String account,
        String venue,
        String unit,
        String currency,
        @Nullable String venueCash,
        String ledgerCash,
        @Nullable String difference,
        List<ReasonJson> reasons,
        boolean explained,
        String bankToPost,
        String feesToPost,
        String fundingToPost,
        String resultToPost,
        @Nullable String coinsOut,
        @Nullable String coinsOutWorth,
        @Nullable String coinsIn,
        @Nullable String coinsInWorth) {

    /** One line of a difference. */
    @Schema(name = "VenueCashReason")
    public record ReasonJson(CashAgreement.Reason reason, String amount) {}

    static CashAgreementJson of(CashAgreement told) {
        var missing = told.cash().missing();
        Optional<CoinsMoved> coins = told.cash().coins();
        return new CashAgreementJson(
                told.cash().account().code(),
                told.cash().account().venue(),
                told.cash().account().unit().code(),
                told.cash().currency().getCurrencyCode(),
                told.venue().map(CashAgreementJson::plain).orElse(null),
                plain(told.ledger()),
                told.difference().map(CashAgreementJson::plain).orElse(null),
                told.reasons().entrySet().stream()
                        .map(each -> new ReasonJson(each.getKey(), plain(each.getValue())))
                        .toList(),
                told.isExplained(),
                plain(missing.of(CashPart.BANK)),
                plain(missing.of(CashPart.FEES)),
                plain(missing.of(CashPart.FUNDING)),
                plain(missing.of(CashPart.UNCOVERED)),
                coins.map(each -> each.out().toPlainString()).orElse(null),
                coins.map(each -> plain(each.outWorth())).orElse(null),
                coins.map(each -> each.in().toPlainString()).orElse(null),
                coins.map(each -> plain(each.inWorth())).orElse(null));
    }

    private static String plain(Money amount) {
        return amount.amount().toPlainString();
    }
}
