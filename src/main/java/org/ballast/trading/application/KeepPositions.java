package org.ballast.trading.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.trading.domain.AccountPosition;
import org.ballast.trading.domain.PositionClose;
import org.ballast.trading.domain.RealisedResult;
import org.ballast.trading.persistence.Closes;
import org.ballast.trading.persistence.FactSource;
import org.ballast.trading.persistence.Positions;

/**
 * Keeps positions. Where a correction changes the price of entry, the results of closes that followed from the price before
 * are stated anew with it, under its reason; a result that is another one is the venue's own and stays. Part of a larger use
 * case.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class KeepPositions {

    @Inject
    private Positions positions;

    @Inject
    private Closes closes;

    void keep(List<Positions.New> fresh, FactSource source) {
        if (fresh.isEmpty()) {
            return;
        }
        List<Closes.New> restated = restated(fresh);
        positions.add(fresh, source);
        if (!restated.isEmpty()) {
            closes.add(restated, source);
        }
    }

    private List<Closes.New> restated(List<Positions.New> fresh) {
        List<Positions.New> again =
                fresh.stream().filter(each -> each.revision() > 1).toList();
        if (again.isEmpty()) {
            return List.of();
        }
        Map<String, Positions.Recorded> before = positions.among(
                again.getFirst().position().accountId(),
                again.stream().map(each -> each.position().reference()).toList());
        Map<Long, List<Closes.Recorded>> closed =
                closes.of(again.stream().map(each -> each.position().id()).toList());
        List<Closes.New> restated = new ArrayList<>();
        for (Positions.New each : again) {
            AccountPosition now = each.position();
            Optional.ofNullable(before.get(now.reference()))
                    .map(Positions.Recorded::position)
                    .filter(known -> known.entryPrice().compareTo(now.entryPrice()) != 0)
                    .ifPresent(known -> closed.getOrDefault(now.id(), List.of()).stream()
                            .filter(close -> !close.withdrawn() && follows(close.close(), known))
                            .map(close -> new Closes.New(
                                    ofEntry(close.close(), now), close.revision() + 1, false, each.line()))
                            .forEach(restated::add));
        }
        return restated;
    }

    private static boolean follows(PositionClose close, AccountPosition position) {
        return result(close, position).compareTo(close.result()) == 0;
    }

    private static PositionClose ofEntry(PositionClose close, AccountPosition position) {
        return new PositionClose(
                0,
                close.positionId(),
                close.reference(),
                close.kind(),
                close.at(),
                close.quantity(),
                close.price(),
                close.index(),
                result(close, position));
    }

    private static BigDecimal result(PositionClose close, AccountPosition position) {
        return RealisedResult.of(
                position.instrument(), position.side(), close.quantity(), position.entryPrice(), close.price());
    }
}
