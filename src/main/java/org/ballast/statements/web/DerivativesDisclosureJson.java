package org.ballast.statements.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ballast.documents.domain.CanonicalText;
import org.ballast.statements.domain.DerivativeHolding;
import org.ballast.statements.domain.DerivativesDisclosure;
import org.ballast.statements.report.DerivativesNote;
import org.ballast.statements.report.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The disclosure of derivatives for programs; amounts as decimal text.
 *
 * @param to last day
 * @param remark that there were no derivatives; missing otherwise
 * @param derivativeLiabilities without a sign
 * @param collateralGiven money at venues
 * @param ledgerValue assets less liabilities on the accounts of derivatives
 * @param beside what of that is not of measured positions, as journals that people entered; usually zero
 * @param hash of the disclosure's content, as in the footer of the document
 */
@Schema(name = "DerivativesDisclosure")
public record DerivativesDisclosureJson(
        String entity,
        LocalDate from,
        LocalDate to,
        String currency,
        boolean draft,
        @Nullable String remark,
        List<String> policy,
        String derivativeAssets,
        String derivativeLiabilities,
        String gains,
        String losses,
        String collateralGiven,
        String ledgerValue,
        String beside,
        List<Holding> holdings,
        HeaderJson header,
        String hash) {

    /** What an account holds of one instrument. */
    @Schema(name = "DerivativeHolding")
    public record Holding(
            String account,
            String instrument,
            String kind,
            @Nullable Instant expiresAt,
            String contracts,
            String notional,
            int level,
            String asset,
            String liability,
            String gains,
            String losses) {

        static Holding of(DerivativeHolding holding) {
            return new Holding(
                    holding.account(),
                    holding.instrument(),
                    holding.kind(),
                    holding.expiresAt().orElse(null),
                    holding.contracts().toPlainString(),
                    holding.notional().toPlainString(),
                    holding.level(),
                    JsonMoney.text(holding.asset()),
                    JsonMoney.text(holding.liability()),
                    JsonMoney.text(holding.gains()),
                    JsonMoney.text(holding.losses()));
        }
    }

    static DerivativesDisclosureJson of(DerivativesDisclosure disclosure) {
        DerivativesNote note = new DerivativesNote(disclosure, new Words());
        return new DerivativesDisclosureJson(
                disclosure.header().entityCode(),
                disclosure.from(),
                disclosure.lastDay(),
                disclosure.header().currency().getCurrencyCode(),
                disclosure.header().isDraft(),
                disclosure.isEmpty() ? note.nothingHeld() : null,
                note.policies(),
                JsonMoney.text(disclosure.assets()),
                JsonMoney.text(disclosure.liabilities()),
                JsonMoney.text(disclosure.gains()),
                JsonMoney.text(disclosure.losses()),
                JsonMoney.text(disclosure.collateral()),
                JsonMoney.text(disclosure.ledgerValue()),
                JsonMoney.text(disclosure.beside()),
                disclosure.holdings().stream().map(Holding::of).toList(),
                HeaderJson.of(disclosure.header()),
                CanonicalText.hash(disclosure));
    }
}
