package org.ballast.trading.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.ballast.trading.application.ReadReconciliation.Reconciled;
import org.ballast.trading.domain.BalanceName;
import org.ballast.trading.domain.DatedSnapshot;
import org.ballast.trading.domain.ReconciledFigure;
import org.ballast.trading.domain.ReconciledFigure.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a venue printed of a trading account beside what follows here, for programs.
 *
 * @param at of the snapshot, null where nothing was said by then
 */
@Schema(name = "Reconciliation")
public record ReconciliationJson(
        String account, String currency, @Nullable Instant at, List<Figure> figures) {

    /**
     * A figure.
     *
     * @param balance which of the balances it is, null where it is none of them
     * @param here what it is compared with, null where there is nothing
     * @param ofParts what the venue's own parts come to by the formula, null where nobody knows
     */
    @Schema(name = "ReconciledFigure")
    public record Figure(
            String name,
            String printed,
            @Nullable String balance,
            @Nullable String here,
            @Nullable String difference,
            String formula,
            @Nullable String ofParts,
            Verdict verdict,
            @Nullable String note,
            @Nullable String notedBy,
            @Nullable Instant notedAt) {

        static Figure of(ReconciledFigure figure) {
            return new Figure(
                    figure.name(),
                    figure.printed().toPlainString(),
                    figure.balance().map(BalanceName::field).orElse(null),
                    figure.here().map(BigDecimal::toPlainString).orElse(null),
                    figure.difference().map(BigDecimal::toPlainString).orElse(null),
                    figure.formula(),
                    figure.ofParts().map(BigDecimal::toPlainString).orElse(null),
                    figure.verdict(),
                    figure.note().map(note -> note.note()).orElse(null),
                    figure.note().map(note -> note.by()).orElse(null),
                    figure.note().map(note -> note.at()).orElse(null));
        }
    }

    static ReconciliationJson of(Reconciled reconciled) {
        return new ReconciliationJson(
                reconciled.account().code(),
                reconciled.account().unit().code(),
                reconciled.said().map(DatedSnapshot::at).orElse(null),
                reconciled.figures().stream().map(Figure::of).toList());
    }
}
