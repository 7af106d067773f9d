package org.ballast.trading.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.imports.domain.CsvForm;
import org.ballast.imports.domain.ImportRow;
import org.ballast.pages.domain.PagesSentence;

/**
 * Reads the rows of one file of movements of cash, in the unit of one account. What has no reference is called by its kind
 * and its instant.
 */
public final class MovementForm {

    /** The columns of a file of movements. */
    public static final CsvForm COLUMNS = new CsvForm(List.of("kind", "at", "amount"), List.of("reference"));

    private final SettlementUnit unit;
    private final Instant now;
    private final Map<String, Long> lineOfReference = new HashMap<>();

    /**
     * @param unit of the account
     * @param now nothing moved later
     */
    public MovementForm(SettlementUnit unit, Instant now) {
        this.unit = unit;
        this.now = now;
    }

    /** The movement, or nothing after all errors of the row were noted. */
    public Optional<QuotedMovement> read(ImportRow row) {
        FactRow values = new FactRow(row, now);
        Optional<CashMovementKind> kind = row.parsed(
                "kind",
                CashMovementKind::valueOf,
                PagesSentence.NONE_OF.with(Arrays.asList(CashMovementKind.values())));
        Optional<Instant> at = values.instant("at");
        Optional<BigDecimal> amount =
                values.amount("amount", unit).filter(read -> kind.isEmpty() || takes(row, kind.get(), read));
        Optional<String> reference = values.reference(kind.map(CashMovementKind::name)
                        .orElse("") + " " + at.map(Instant::toString).orElse(""));
        if (kind.isEmpty() || at.isEmpty() || amount.isEmpty() || reference.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new QuotedMovement(row.line(), kind.get(), at.get(), amount.get(), reference.get()))
                .filter(read -> comesOnce(row, read.reference()));
    }

    private static boolean takes(ImportRow row, CashMovementKind kind, BigDecimal amount) {
        if (!kind.takes(amount)) {
            row.error("amount", TradingSentence.OTHER_SIGN, kind);
        }
        return kind.takes(amount);
    }

    private boolean comesOnce(ImportRow row, String reference) {
        Long earlier = lineOfReference.putIfAbsent(reference, row.line());
        if (earlier != null) {
            row.error(row.has("reference") ? "reference" : "at", TradingSentence.MOVEMENT_TWICE, reference, earlier);
        }
        return earlier == null;
    }
}
