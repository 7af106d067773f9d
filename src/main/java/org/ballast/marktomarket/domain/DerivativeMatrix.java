package org.ballast.marktomarket.domain;

import static org.ballast.marktomarket.domain.DerivativeMatrix.Side.ASSET;
import static org.ballast.marktomarket.domain.DerivativeMatrix.Side.LIABILITY;
import static org.ballast.marktomarket.domain.DerivativeMatrix.Sign.LESS;
import static org.ballast.marktomarket.domain.DerivativeMatrix.Sign.MORE;
import static org.ballast.marktomarket.domain.DerivativeRole.DERIVATIVE_ASSETS;
import static org.ballast.marktomarket.domain.DerivativeRole.DERIVATIVE_GAIN;
import static org.ballast.marktomarket.domain.DerivativeRole.DERIVATIVE_LIABILITIES;
import static org.ballast.marktomarket.domain.DerivativeRole.DERIVATIVE_LOSS;
import static org.ballast.marktomarket.domain.DerivativeRole.MARGIN_DEPOSITS;

import java.util.List;
import org.ballast.journal.domain.AccountRole;
import org.ballast.journal.domain.LedgerRole;

/**
 * The rows of the posting matrix for derivatives, as data (accounting.md Appendix B, §7.2): the same under every framework.
 * Derivatives that end later than in twelve months stand on the accounts for that instead of the current ones.
 *
 * <p>Money that goes to a venue or comes back is an asset for an asset: never profit or loss.
 */
public final class DerivativeMatrix {

    private static final List<Row> ROWS = List.of(
            new Row(MovementKind.PREMIUM, ASSET, MORE, DERIVATIVE_ASSETS, MARGIN_DEPOSITS),
            new Row(MovementKind.PREMIUM, ASSET, LESS, MARGIN_DEPOSITS, DERIVATIVE_ASSETS),
            new Row(MovementKind.PREMIUM, LIABILITY, LESS, MARGIN_DEPOSITS, DERIVATIVE_LIABILITIES),
            new Row(MovementKind.PREMIUM, LIABILITY, MORE, DERIVATIVE_LIABILITIES, MARGIN_DEPOSITS),
            new Row(MovementKind.LOSS, ASSET, LESS, DERIVATIVE_LOSS, DERIVATIVE_ASSETS),
            new Row(MovementKind.LOSS, LIABILITY, LESS, DERIVATIVE_LOSS, DERIVATIVE_LIABILITIES),
            new Row(MovementKind.GAIN, ASSET, MORE, DERIVATIVE_ASSETS, DERIVATIVE_GAIN),
            new Row(MovementKind.GAIN, LIABILITY, MORE, DERIVATIVE_LIABILITIES, DERIVATIVE_GAIN),
            new Row(MovementKind.SETTLED, ASSET, LESS, MARGIN_DEPOSITS, DERIVATIVE_ASSETS),
            new Row(MovementKind.SETTLED, ASSET, MORE, DERIVATIVE_ASSETS, MARGIN_DEPOSITS),
            new Row(MovementKind.SETTLED, LIABILITY, MORE, DERIVATIVE_LIABILITIES, MARGIN_DEPOSITS),
            new Row(MovementKind.SETTLED, LIABILITY, LESS, MARGIN_DEPOSITS, DERIVATIVE_LIABILITIES));

    private static final List<MarginRow> MARGIN = List.of(
            new MarginRow(MORE, MARGIN_DEPOSITS, LedgerRole.CASH),
            new MarginRow(LESS, LedgerRole.CASH, MARGIN_DEPOSITS));

    private DerivativeMatrix() {}

    /** Whether what is posted makes the carrying amount, or the deposit, more or less. */
    public enum Sign {
        MORE,
        LESS
    }

    /** On which side of the balance sheet a position stands. */
    public enum Side {
        ASSET,
        LIABILITY
    }

    /**
     * One posting of a position.
     *
     * @param sign of what the carrying amount, a debit balance, moves by: a liability that grows is less
     */
    public record Row(MovementKind kind, Side side, Sign sign, AccountRole debit, AccountRole credit) {}

    /** Cash that is paid in as margin, or taken out again. */
    public record MarginRow(Sign sign, AccountRole debit, AccountRole credit) {}

    /** All rows of positions, for people to read. */
    public static List<Row> rows() {
        return ROWS;
    }

    /** Those of cash between the bank and the venues: variation margin, a margin call that is met. */
    public static List<MarginRow> marginRows() {
        return MARGIN;
    }

    /**
     * What stands against the position.
     *
     * @throws IllegalArgumentException if the matrix has no such row
     */
    static AccountRole against(MovementKind kind, Side side, Sign sign) {
        Row found = ROWS.stream()
                .filter(row -> row.kind() == kind && row.side() == side && row.sign() == sign)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("nobody posts " + sign + " of " + side + " for " + kind));
        return sign == MORE ? found.credit() : found.debit();
    }
}
