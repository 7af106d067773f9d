package org.ballast.expansion.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.documents.domain.CanonicalText;
import org.ballast.expansion.domain.AccountChange;
import org.ballast.expansion.domain.AssetChange;
import org.ballast.expansion.domain.Expansion;
import org.ballast.expansion.domain.Growth;
import org.ballast.statements.web.HeaderJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The change of total assets for programs; amounts as decimal text.
 *
 * @param to last day
 * @param change closing less opening
 * @param sum of the components
 * @param residual what they do not explain: always zero
 * @param flag EXPANSION, or null
 * @param hash of the statement's content, as in the footer of the document
 */
@Schema(name = "Expansion")
public record ExpansionJson(
        HeaderJson header,
        String entity,
        LocalDate from,
        LocalDate to,
        String currency,
        boolean draft,
        String opening,
        String closing,
        String change,
        ComponentsJson components,
        String sum,
        String residual,
        BySourceJson bySource,
        List<AssetJson> assets,
        List<AccountJson> otherAssets,
        @Nullable String flag,
        GrowthJson growth,
        String hash) {

    /** A digital asset before and after. */
    @Schema(name = "AssetChange")
    public record AssetJson(
            String asset,
            String quantityBefore,
            String carryingBefore,
            String quantityAfter,
            String carryingAfter,
            String priceEffect,
            String quantityEffect,
            String change) {

        static AssetJson of(AssetChange change) {
            return new AssetJson(
                    change.symbol(),
                    plain(change.units0()),
                    text(change.carrying0()),
                    plain(change.units1()),
                    text(change.carrying1()),
                    text(change.priceEffect()),
                    text(change.quantityEffect()),
                    text(change.change()));
        }
    }

    /** An account of other assets before and after. */
    @Schema(name = "AccountChange")
    public record AccountJson(String account, String name, String opening, String closing, String change) {

        static AccountJson of(AccountChange change) {
            return new AccountJson(
                    change.number(),
                    change.name(),
                    text(change.opening()),
                    text(change.closing()),
                    text(change.change()));
        }
    }

    /** The two conditions of an expansion. */
    @Schema(name = "ExpansionGrowth")
    public record GrowthJson(
            @Nullable String rate,
            boolean large,
            String purchases,
            String liabilitiesRaised,
            String financedByLiabilities,
            @Nullable String share,
            boolean financed) {

        static GrowthJson of(Growth growth) {
            return new GrowthJson(
                    part(growth.rate()),
                    growth.isLarge(),
                    text(growth.purchases()),
                    text(growth.raised()),
                    text(growth.financed()),
                    part(growth.share()),
                    growth.isFinancedByLiabilities());
        }
    }

    static ExpansionJson of(Expansion expansion) {
        return new ExpansionJson(
                HeaderJson.of(expansion.header()),
                expansion.header().entityCode(),
                expansion.period().from(),
                expansion.period().to(),
                expansion.header().currency().getCurrencyCode(),
                expansion.header().isDraft(),
                text(expansion.opening()),
                text(expansion.closing()),
                text(expansion.change()),
                ComponentsJson.of(expansion),
                text(expansion.change().minus(expansion.residual())),
                text(expansion.residual()),
                BySourceJson.of(expansion),
                expansion.assets().stream().map(AssetJson::of).toList(),
                expansion.others().stream().map(AccountJson::of).toList(),
                expansion.growth().isExpansion() ? "EXPANSION" : null,
                GrowthJson.of(expansion.growth()),
                CanonicalText.hash(expansion));
    }

    static String text(Money money) {
        return money.amount().toPlainString();
    }

    private static String plain(BigDecimal units) {
        return units.signum() == 0 ? "0" : units.stripTrailingZeros().toPlainString();
    }

    private static @Nullable String part(Optional<BigDecimal> part) {
        return part.map(BigDecimal::toPlainString).orElse(null);
    }
}
