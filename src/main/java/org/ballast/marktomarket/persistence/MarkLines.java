package org.ballast.marktomarket.persistence;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ballast.audit.application.SealedInserts;
import org.ballast.audit.application.SealedInserts.Table;
import org.ballast.marktomarket.domain.AccountMarks;
import org.ballast.marktomarket.domain.DerivativeBalances;
import org.ballast.marktomarket.domain.InstrumentPrice;
import org.ballast.marktomarket.domain.MarkKind;
import org.ballast.marktomarket.domain.MeasuredPosition;
import org.ballast.marktomarket.domain.Movement;
import org.ballast.marktomarket.domain.UnitGreeks;
import org.ballast.trading.persistence.Instruments;

/** What runs measured, and what proposals move; append-only. Call it inside a transaction. */
@ApplicationScoped
public class MarkLines {

    static final String LINE =
            "id, run_id, account_id, position_id, instrument_id, open_quantity, basis, fair_level, price, index_price,"
                    + " seen_at, mark_price, model_price, tolerated, on_hold, delta, gamma, vega, theta, fair_value, carrying_before,"
                    + " premium, result, settled, currency";
    static final String MOVEMENT = "id, proposal_id, position_id, kind, amount, current_asset, later_asset,"
            + " current_liability, later_liability, currency";
    private static final Table LINES = new Table(SealedMarkLines.KIND, "mark_line", LINE, "mark_line_seq", 1_000);
    private static final Table MOVEMENTS =
            new Table(SealedMarkMovements.KIND, "mark_movement", MOVEMENT, "mark_movement_seq", 1_000);

    @Inject
    private Instruments instruments;

    @Inject
    private SealedInserts inserts;

    /** Keeps what a run measured. */
    public void add(long runId, Collection<AccountMarks> accounts) {
        Map<String, Long> contracts = instruments(accounts);
        List<MeasuredPosition> measured = accounts.stream()
                .flatMap(account -> account.positions().stream())
                .toList();
        inserts.add(LINES, measured, (key, each) -> line(key, runId, contract(contracts, each), each));
    }

    /**
     * What is proposed of an account.
     *
     * @param ids key of the proposal of each kind; kinds that have none are left out
     */
    public record Proposed(AccountMarks marks, Map<MarkKind, Long> ids) {

        public Proposed {
            ids = Map.copyOf(ids);
        }

        private Stream<OfProposal> moved() {
            return marks.positions().stream()
                    .flatMap(each -> each.movements().stream()
                            .flatMap(movement -> Stream.ofNullable(
                                            ids.get(movement.kind().proposedAs()))
                                    .map(proposal -> new OfProposal(
                                            proposal, each.held().position().id(), movement))));
        }
    }

    private record OfProposal(long proposal, long position, Movement movement) {}

    /** Keeps what proposals move. */
    public void addMovements(Collection<Proposed> proposed) {
        List<OfProposal> moved = proposed.stream().flatMap(Proposed::moved).toList();
        inserts.add(MOVEMENTS, moved, (key, each) -> movement(key, each.proposal(), each.position(), each.movement()));
    }

    private Map<String, Long> instruments(Collection<AccountMarks> accounts) {
        Set<String> symbols = new TreeSet<>();
        accounts.forEach(account -> account.positions().forEach(each -> symbols.add(symbol(each))));
        Map<String, Long> keys = new HashMap<>();
        instruments.among(symbols).forEach((symbol, known) -> keys.put(symbol, known.id()));
        return keys;
    }

    private static String symbol(MeasuredPosition each) {
        return each.held().position().instrument().symbol();
    }

    private static long contract(Map<String, Long> contracts, MeasuredPosition each) {
        return requireNonNull(contracts.get(symbol(each)), "an instrument of a position");
    }

    private static Object[] line(long key, long runId, long contract, MeasuredPosition each) {
        Optional<InstrumentPrice> price = each.price();
        Optional<InstrumentPrice.ModelCheck> check = price.flatMap(InstrumentPrice::check);
        Optional<UnitGreeks> greeks = each.greeks();
        return new Object[] {
            key,
            runId,
            each.held().position().accountId(),
            each.held().position().id(),
            contract,
            each.held().position().open(),
            price.map(InstrumentPrice::basis),
            price.map(InstrumentPrice::level),
            price.map(InstrumentPrice::price),
            price.map(InstrumentPrice::index),
            price.map(InstrumentPrice::seenAt),
            price.flatMap(InstrumentPrice::mark),
            check.map(InstrumentPrice.ModelCheck::model),
            check.map(InstrumentPrice.ModelCheck::tolerated),
            each.isOnHold(),
            greeks.map(UnitGreeks::delta),
            greeks.map(UnitGreeks::gamma),
            greeks.map(UnitGreeks::vega),
            greeks.map(UnitGreeks::theta),
            each.fairValue(),
            each.posted().balances().total(),
            each.wanted().premium(),
            each.wanted().result(),
            each.wanted().settled(),
            each.fairValue().currency()
        };
    }

    private static Object[] movement(long key, long proposal, long position, Movement movement) {
        DerivativeBalances moved = movement.moved();
        return new Object[] {
            key,
            proposal,
            position,
            movement.kind(),
            movement.amount(),
            moved.currentAsset(),
            moved.laterAsset(),
            moved.currentLiability(),
            moved.laterLiability(),
            movement.amount().currency()
        };
    }
}
