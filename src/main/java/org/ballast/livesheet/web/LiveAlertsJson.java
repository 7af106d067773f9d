package org.ballast.livesheet.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.ballast.holdings.domain.LoanStanding;
import org.ballast.holdings.domain.LoanTerms;
import org.ballast.livesheet.domain.LiveAccount;
import org.ballast.livesheet.domain.LiveAlerts;
import org.ballast.livesheet.domain.LiveLimit;
import org.ballast.livesheet.domain.LiveLoan;
import org.ballast.margin.domain.AccountMargin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Margin, limits and pledged loans at the prices of the live sheet, for programs.
 *
 * @param status of the account that is nearest to a call; null without any
 * @param accounts the worst of them first, 100 at most
 * @param loanStatus of the loan that is nearest to its call; null without any
 * @param loans the worst of them first, 100 at most
 */
@Schema(name = "LiveAlerts")
public record LiveAlertsJson(
        Instant asOf,
        @Nullable String status,
        @Nullable String marginRatio,
        int accountCount,
        List<AccountJson> accounts,
        List<LimitJson> limits,
        @Nullable String loanStatus,
        int loanCount,
        List<LoanJson> loans) {

    static final int MOST = 100;

    /** An account. */
    @Schema(name = "LiveMargin")
    public record AccountJson(
            String account,
            String venue,
            String unit,
            String basis,
            String status,
            @Nullable String marginRatio,
            String marginBalance,
            String maintenanceMargin,
            String topUpToInitialMargin,
            String topUpToMaintenance,
            Instant saidAt,
            List<String> unmoved,
            @Nullable String prices) {

        private static AccountJson of(LiveAccount live) {
            AccountMargin margin = live.margin();
            return new AccountJson(
                    margin.account().account().code(),
                    margin.account().account().venue(),
                    margin.account().account().unit().code(),
                    margin.basis().name(),
                    live.status().name(),
                    margin.state().ratio().map(BigDecimal::toPlainString).orElse(null),
                    margin.balances().marginBalance().toPlainString(),
                    margin.figures().maintenanceMargin().toPlainString(),
                    margin.state().topUpToInitialMargin().toPlainString(),
                    margin.state().topUpToMaintenance().toPlainString(),
                    margin.account().saidAt(),
                    List.copyOf(live.unmoved()),
                    live.prices().map(Enum::name).orElse(null));
        }
    }

    /** A limit. */
    @Schema(name = "LiveLimit")
    public record LimitJson(
            String asset,
            String most,
            String currency,
            String units,
            @Nullable String worth,
            @Nullable String used,
            String status,
            int uncounted,
            @Nullable String prices) {

        private static LimitJson of(LiveLimit live) {
            return new LimitJson(
                    live.limit().asset(),
                    LiveSheetJson.text(live.limit().most()),
                    live.limit().most().currency().getCurrencyCode(),
                    live.units().stripTrailingZeros().toPlainString(),
                    live.worth().map(LiveSheetJson::text).orElse(null),
                    live.used().map(BigDecimal::toPlainString).orElse(null),
                    live.status().name(),
                    live.uncounted(),
                    live.prices().map(Enum::name).orElse(null));
        }
    }

    /**
     * A loan.
     *
     * @param value of what is pledged, in the currency of the loan; null while no price counts, as loanToValue
     * @param toRepay what meets the call; null while it is not called, as toPledge, which meets it as well
     */
    @Schema(name = "LiveLoan")
    public record LoanJson(
            String reference,
            String lender,
            String currency,
            String owed,
            String asset,
            String pledged,
            @Nullable String value,
            @Nullable String loanToValue,
            String callAt,
            String status,
            @Nullable String toRepay,
            @Nullable String toPledge,
            @Nullable String prices) {

        private static LoanJson of(LiveLoan live) {
            LoanStanding standing = live.standing();
            LoanTerms terms = standing.terms();
            return new LoanJson(
                    terms.reference(),
                    terms.lender(),
                    terms.owed().currency().getCurrencyCode(),
                    LiveSheetJson.text(terms.owed()),
                    terms.asset(),
                    terms.pledged().toString(),
                    standing.value().map(LiveSheetJson::text).orElse(null),
                    standing.loanToValue().map(BigDecimal::toPlainString).orElse(null),
                    terms.callAt().toPlainString(),
                    live.status().name(),
                    standing.toRepay().map(LiveSheetJson::text).orElse(null),
                    standing.toPledge().map(Object::toString).orElse(null),
                    live.prices().map(Enum::name).orElse(null));
        }
    }

    static LiveAlertsJson of(LiveAlerts alerts) {
        return new LiveAlertsJson(
                alerts.asOf(),
                alerts.worst().map(LiveAccount::status).map(Enum::name).orElse(null),
                alerts.worst()
                        .flatMap(worst -> worst.margin().state().ratio())
                        .map(BigDecimal::toPlainString)
                        .orElse(null),
                alerts.accounts().size(),
                alerts.accounts().stream().limit(MOST).map(AccountJson::of).toList(),
                alerts.limits().stream().map(LimitJson::of).toList(),
                alerts.worstLoan().map(LiveLoan::status).map(Enum::name).orElse(null),
                alerts.loans().size(),
                alerts.loans().stream().limit(MOST).map(LoanJson::of).toList());
    }
}
