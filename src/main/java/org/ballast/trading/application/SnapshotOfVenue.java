package org.ballast.trading.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.AmountsSentence;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.trading.domain.AccountSnapshot;
import org.ballast.trading.domain.SettlementUnit;
import org.ballast.trading.domain.TradingSentence;
import org.ballast.trading.domain.venues.SnapshotPart;
import org.ballast.trading.domain.venues.VenueAccount;

/** Makes a snapshot of what a venue said, if each part can be what it says. */
final class SnapshotOfVenue {

    private final VenueAccount said;
    private final SettlementUnit unit;
    private final ImportErrors errors;

    private SnapshotOfVenue(VenueAccount said, SettlementUnit unit, ImportErrors errors) {
        this.said = said;
        this.unit = unit;
        this.errors = errors;
    }

    static Optional<AccountSnapshot> read(VenueAccount said, SettlementUnit unit, ImportErrors errors) {
        return new SnapshotOfVenue(said, unit, errors).snapshot();
    }

    private Optional<AccountSnapshot> snapshot() {
        long before = errors.count();
        for (SnapshotPart part : SnapshotPart.values()) {
            judge(part, amount(part));
        }
        return errors.count() > before
                ? Optional.empty()
                : Optional.of(new AccountSnapshot(
                        unit,
                        rounded(SnapshotPart.SETTLED_CASH),
                        rounded(SnapshotPart.CASH_RESERVED),
                        rounded(SnapshotPart.OPEN_ORDER_CASH),
                        rounded(SnapshotPart.UNREALISED_FUTURES),
                        rounded(SnapshotPart.OPTION_VALUE_LONG),
                        rounded(SnapshotPart.OPTION_VALUE_SHORT),
                        List.of(),
                        rounded(SnapshotPart.INITIAL_MARGIN),
                        rounded(SnapshotPart.OPEN_ORDER_MARGIN),
                        rounded(SnapshotPart.MAINTENANCE_MARGIN)));
    }

    private void judge(SnapshotPart part, BigDecimal amount) {
        String text = amount.toPlainString();
        if (amount.stripTrailingZeros().scale() > unit.decimals()) {
            errors.add(1, part.field(), text, AmountsSentence.MORE_DECIMALS, unit.decimals());
        }
        switch (part) {
            case SETTLED_CASH, UNREALISED_FUTURES -> {
                // Of either sign
            }
            case OPTION_VALUE_SHORT -> {
                if (amount.signum() > 0) {
                    errors.add(1, part.field(), text, TradingSentence.MORE_THAN, 0);
                }
            }
            default -> {
                if (amount.signum() < 0) {
                    errors.add(1, part.field(), text, TradingSentence.LESS_THAN, 0);
                }
            }
        }
    }

    private BigDecimal amount(SnapshotPart part) {
        return said.parts().getOrDefault(part, BigDecimal.ZERO);
    }

    private BigDecimal rounded(SnapshotPart part) {
        return unit.rounded(amount(part));
    }
}
