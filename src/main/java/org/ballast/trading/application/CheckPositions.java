package org.ballast.trading.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.trading.domain.AccountPosition;
import org.ballast.trading.domain.Instrument;
import org.ballast.trading.domain.KnownInstrument;
import org.ballast.trading.domain.PositionClose;
import org.ballast.trading.domain.QuotedPosition;
import org.ballast.trading.domain.TradingAccount;
import org.ballast.trading.domain.TradingSentence;
import org.ballast.trading.persistence.Closes;
import org.ballast.trading.persistence.Instruments;
import org.ballast.trading.persistence.Positions;

/** Judges positions by the instruments that are known and by what is recorded. Part of a larger use case. */
@ApplicationScoped
class CheckPositions {

    @Inject
    private Instruments instruments;

    @Inject
    private Positions positions;

    @Inject
    private Closes closes;

    /** What of them is new; what is wrong goes to the errors. */
    List<Positions.New> fresh(TradingAccount account, List<QuotedPosition> read, boolean correct, ImportErrors errors) {
        Map<String, KnownInstrument> known =
                instruments.among(read.stream().map(QuotedPosition::instrument).toList());
        Map<String, Positions.Recorded> recorded = positions.among(
                account.id(), read.stream().map(QuotedPosition::reference).toList());
        List<Positions.New> fresh = new ArrayList<>();
        for (QuotedPosition quoted : read) {
            KnownInstrument instrument = known.get(quoted.instrument());
            if (instrument == null) {
                errors.add(
                        quoted.line(),
                        "instrument",
                        quoted.instrument(),
                        TradingSentence.INSTRUMENT_UNKNOWN,
                        quoted.instrument());
            } else if (isPossible(quoted, instrument.instrument(), errors)) {
                Optional<Positions.Recorded> before = Optional.ofNullable(recorded.get(quoted.reference()));
                revision(quoted, before, correct, errors)
                        .ifPresent(number -> fresh.add(row(account, quoted, instrument, before, number)));
            }
        }
        return fresh;
    }

    private static boolean isPossible(QuotedPosition quoted, Instrument instrument, ImportErrors errors) {
        if (instrument.isExpiredAt(quoted.openedAt())) {
            errors.add(
                    quoted.line(),
                    "opened_at",
                    quoted.openedAt().toString(),
                    TradingSentence.EXPIRED_BEFORE,
                    instrument.symbol());
            return false;
        }
        if (!instrument.isOption() && quoted.entryPrice().signum() == 0) {
            errors.add(quoted.line(), "entry_price", "0", TradingSentence.NOT_ABOVE_ZERO);
            return false;
        }
        return true;
    }

    private OptionalInt revision(
            QuotedPosition quoted, Optional<Positions.Recorded> before, boolean correct, ImportErrors errors) {
        if (before.isEmpty()) {
            return NextRevision.first();
        }
        Positions.Recorded known = before.get();
        boolean same = quoted.saysTheSameAs(known.position());
        if (correct && !same) {
            coversItsCloses(quoted, known.position(), errors);
        }
        return NextRevision.after(
                known.revision(),
                known.withdrawn(),
                same,
                correct,
                () -> errors.add(
                        quoted.line(),
                        "quantity",
                        quoted.quantity().toPlainString(),
                        TradingSentence.POSITION_RECORDED,
                        quoted.reference(),
                        known.position().quantity(),
                        known.position().entryPrice()));
    }

    /** A correction leaves what was closed within the position: its side, its contracts, its instrument, its time. */
    private void coversItsCloses(QuotedPosition quoted, AccountPosition known, ImportErrors errors) {
        BigDecimal closed = known.quantity().abs().subtract(known.open().abs());
        if (closed.signum() == 0) {
            return;
        }
        Optional<PositionClose> first = closes.of(List.of(known.id())).getOrDefault(known.id(), List.of()).stream()
                .filter(each -> !each.withdrawn())
                .map(Closes.Recorded::close)
                .min(Comparator.comparing(PositionClose::at));
        boolean covered = quoted.instrument().equals(known.instrument().symbol())
                && quoted.quantity().signum() == known.quantity().signum()
                && quoted.quantity().abs().compareTo(closed) >= 0
                && first.filter(close -> close.at().isBefore(quoted.openedAt())).isEmpty();
        if (!covered) {
            errors.add(
                    quoted.line(),
                    "quantity",
                    quoted.quantity().toPlainString(),
                    TradingSentence.CLOSED_ALREADY,
                    closed,
                    known.instrument().symbol());
        }
    }

    private static Positions.New row(
            TradingAccount account,
            QuotedPosition quoted,
            KnownInstrument instrument,
            Optional<Positions.Recorded> before,
            int revision) {
        AccountPosition position = new AccountPosition(
                before.map(known -> known.position().id()).orElse(0L),
                account.id(),
                instrument.instrument(),
                quoted.quantity(),
                quoted.quantity(),
                quoted.entryPrice(),
                quoted.entryIndex(),
                quoted.openedAt(),
                quoted.reference());
        return new Positions.New(position, instrument.id(), revision, false, quoted.line());
    }
}
