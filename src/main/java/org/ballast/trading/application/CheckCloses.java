package org.ballast.trading.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.trading.domain.AccountPosition;
import org.ballast.trading.domain.CloseKind;
import org.ballast.trading.domain.FuturesStyle;
import org.ballast.trading.domain.Instrument;
import org.ballast.trading.domain.PositionClose;
import org.ballast.trading.domain.QuotedClose;
import org.ballast.trading.domain.RealisedResult;
import org.ballast.trading.domain.TradingAccount;
import org.ballast.trading.domain.TradingSentence;
import org.ballast.trading.persistence.Closes;
import org.ballast.trading.persistence.Positions;
import org.jspecify.annotations.Nullable;

/** Judges closes by the positions that they are of. Part of a larger use case. */
@ApplicationScoped
class CheckCloses {

    @Inject
    private Positions positions;

    @Inject
    private Closes closes;

    /** What of them is new, what lowers a close first; what is wrong goes to the errors. */
    List<Closes.New> fresh(TradingAccount account, List<QuotedClose> read, boolean correct, ImportErrors errors) {
        Map<String, AccountPosition> known = positions
                .among(account.id(), read.stream().map(QuotedClose::position).collect(Collectors.toSet()))
                .values()
                .stream()
                .filter(recorded -> !recorded.withdrawn())
                .map(Positions.Recorded::position)
                .collect(Collectors.toMap(AccountPosition::reference, Function.identity()));
        Map<String, Closes.Recorded> recorded =
                recorded(known.values().stream().map(AccountPosition::id).toList());
        List<Taken> taken = new ArrayList<>();
        for (QuotedClose quoted : read) {
            AccountPosition position = known.get(quoted.position());
            if (position == null) {
                errors.add(
                        quoted.line(),
                        "position",
                        quoted.position(),
                        TradingSentence.POSITION_UNKNOWN,
                        quoted.position());
            } else if (isPossible(quoted, position, errors)) {
                Closes.@Nullable Recorded before = recorded.get(key(position.id(), quoted.reference()));
                OptionalInt revision = before == null
                        ? NextRevision.first()
                        : NextRevision.after(
                                before.revision(),
                                before.withdrawn(),
                                quoted.saysTheSameAs(before.close()),
                                correct,
                                () -> errors.add(
                                        quoted.line(),
                                        "quantity",
                                        quoted.quantity().toPlainString(),
                                        TradingSentence.CLOSE_RECORDED,
                                        quoted.reference(),
                                        before.close().quantity(),
                                        before.close().price()));
                if (revision.isPresent()) {
                    Closes.New row = new Closes.New(close(quoted, position), revision.getAsInt(), false, quoted.line());
                    taken.add(new Taken(quoted, position, more(quoted, before), row));
                }
            }
        }
        coveredInAll(taken, errors);
        return taken.stream()
                .sorted(Comparator.comparing(Taken::more))
                .map(Taken::row)
                .toList();
    }

    private Map<String, Closes.Recorded> recorded(List<Long> positionIds) {
        return closes.of(positionIds).values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(
                        each -> key(each.close().positionId(), each.close().reference()), Function.identity()));
    }

    private static String key(long positionId, String reference) {
        return positionId + " " + reference;
    }

    /** Contracts that a position loses, or gains again below zero, by a row that replaces what is in force. */
    private static BigDecimal more(QuotedClose quoted, Closes.@Nullable Recorded before) {
        return before == null || before.withdrawn()
                ? quoted.quantity()
                : quoted.quantity().subtract(before.close().quantity());
    }

    /** What a file closes of a position in all is no more than there is, in whichever order its rows stand. */
    private static void coveredInAll(List<Taken> taken, ImportErrors errors) {
        Map<Long, List<Taken>> ofPosition = taken.stream()
                .collect(Collectors.groupingBy(each -> each.position().id(), LinkedHashMap::new, Collectors.toList()));
        for (List<Taken> all : ofPosition.values()) {
            Taken last = all.getLast();
            BigDecimal left =
                    all.stream().map(Taken::more).reduce(last.position().open().abs(), BigDecimal::subtract);
            if (left.signum() < 0) {
                errors.add(
                        last.quoted().line(),
                        "quantity",
                        last.quoted().quantity().toPlainString(),
                        TradingSentence.MORE_THAN_OPEN,
                        left.add(last.quoted().quantity()).max(BigDecimal.ZERO),
                        last.position().reference());
            }
        }
    }

    private record Taken(QuotedClose quoted, AccountPosition position, BigDecimal more, Closes.New row) {}

    private static boolean isPossible(QuotedClose quoted, AccountPosition position, ImportErrors errors) {
        Instrument instrument = position.instrument();
        boolean expires = quoted.kind() == CloseKind.EXPIRED;
        boolean inverseFuture = instrument.style() == FuturesStyle.INVERSE && !instrument.isOption();
        if (quoted.at().isBefore(position.openedAt())) {
            errors.add(
                    quoted.line(),
                    "closed_at",
                    quoted.at().toString(),
                    TradingSentence.CLOSED_BEFORE_OPENED,
                    position.openedAt());
        } else if (expires && !instrument.isExpiredAt(quoted.at())) {
            errors.add(quoted.line(), "kind", quoted.kind().name(), TradingSentence.NOT_EXPIRED, instrument.symbol());
        } else if (inverseFuture && quoted.price().signum() == 0) {
            errors.add(quoted.line(), "price", "0", TradingSentence.NOT_ABOVE_ZERO);
        } else {
            return true;
        }
        return false;
    }

    private static PositionClose close(QuotedClose quoted, AccountPosition position) {
        return new PositionClose(
                0,
                position.id(),
                quoted.reference(),
                quoted.kind(),
                quoted.at(),
                quoted.quantity(),
                quoted.price(),
                quoted.index(),
                quoted.result()
                        .orElseGet(() -> RealisedResult.of(
                                position.instrument(),
                                position.side(),
                                quoted.quantity(),
                                position.entryPrice(),
                                quoted.price())));
    }
}
