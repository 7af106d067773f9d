package org.ballast.measurement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.journal.domain.AccountRole;
import org.ballast.journal.domain.JournalLine;
import org.ballast.journal.domain.UnitOfAccount;
import org.ballast.measurement.domain.LotEventInPeriod.Disposal;

/** Lots in a book of one model, and every line that they post there. */
final class Ledger {

    final MeasurementModel model;
    final Map<String, LotPosition> lots = new LinkedHashMap<>();
    final List<JournalLine> lines = new ArrayList<>();

    Ledger(MeasurementModel model) {
        this.model = model;
    }

    void acquire(LotPosition lot) {
        lots.put(lot.code(), lot);
        post(MeasurementPostings.acquisition(model, List.of(lot), Lot.usd("0.00")));
    }

    MeasuredDisposal dispose(Map<String, Quantity> units, Money proceeds, Money fee) {
        MeasuredDisposal disposal = MeasuredDisposal.of(
                model,
                proceeds,
                fee,
                units.entrySet().stream()
                        .map(each -> new MeasuredDisposal.Part(lot(each.getKey()), each.getValue()))
                        .toList());
        disposal.takings().forEach(taking -> lots.put(taking.before().code(), taking.after()));
        post(MeasurementPostings.disposal(disposal));
        return disposal;
    }

    /** Measures a lot over a period in which some of its units are sold, and brings everything into the books in its order. */
    List<Measured> measure(String code, TestWindow window, List<Disposal> sold, Valuation valuation) {
        LotInPeriod period = new LotInPeriod(lot(code), window, List.copyOf(sold));
        List<Measured> measured = model.model().measure(period, valuation).stream()
                .map(each -> each.measured().orElseThrow())
                .toList();
        List<Disposal> waiting = new ArrayList<>(sold);
        if (!model.model().measuresBeforeDisposal()) {
            sell(code, waiting, sold.size());
        }
        for (Measured each : measured) {
            assertThat(each.before()).isEqualTo(lot(code));
            apply(List.of(each));
            each.segment().endedBy().ifPresent(disposal -> sell(code, waiting, waiting.indexOf(disposal) + 1));
        }
        sell(code, waiting, waiting.size());
        return measured;
    }

    void apply(List<Measured> measured) {
        measured.forEach(each -> lots.put(each.before().code(), each.after()));
        List<JournalLine> posted = MeasurementPostings.measurement(model, measured);
        if (!posted.isEmpty()) {
            post(posted);
        }
    }

    private void sell(String code, List<Disposal> waiting, int howMany) {
        for (int number = 0; number < howMany; number++) {
            Disposal disposal = waiting.remove(0);
            dispose(Map.of(code, disposal.quantity()), Lot.usd("123.45"), Lot.usd("1.23"));
        }
    }

    void post(List<JournalLine> entry) {
        assertThat(sum(entry, true)).isEqualTo(sum(entry, false));
        assertThat(entry).hasSizeGreaterThan(1);
        lines.addAll(entry);
    }

    LotPosition lot(String code) {
        return Optional.ofNullable(lots.get(code)).orElseThrow();
    }

    Money carryingAmount() {
        return Money.sum(lots.values().stream().map(LotPosition::carryingAmount).toList(), Lot.USD);
    }

    /** Debits less credits of an account; of one lot where one is named. */
    Money balance(AccountRole role, Optional<UnitOfAccount> unit) {
        List<JournalLine> onIt = lines.stream()
                .filter(line -> line.account().equals(role))
                .filter(line -> unit.isEmpty() || line.unit().equals(unit))
                .toList();
        return sum(onIt, true).minus(sum(onIt, false));
    }

    Money balance(AccountRole role) {
        return balance(role, Optional.empty());
    }

    /** What the accounts say of each lot is what the lot says of itself. */
    void tieOut() {
        for (LotPosition lot : lots.values()) {
            Optional<UnitOfAccount> unit = Optional.of(UnitOfAccount.lot(lot.id(), lot.code()));
            Money atCost = balance(MeasurementRole.DIGITAL_ASSETS_AT_COST, unit);
            Money impairment = balance(MeasurementRole.ACCUMULATED_IMPAIRMENT, unit);
            Money atFairValue = balance(MeasurementRole.DIGITAL_ASSETS_AT_FAIR_VALUE, unit);
            boolean fair = model == MeasurementModel.US_FAIR_VALUE_NI;
            Money none = Lot.usd("0.00");
            assertThat(atCost).isEqualTo(fair ? none : lot.originalCost());
            assertThat(impairment)
                    .isEqualTo(fair ? none : lot.accumulatedImpairment().negated());
            assertThat(atFairValue).isEqualTo(fair ? lot.carryingAmount() : none);
        }
    }

    static Money sum(List<JournalLine> lines, boolean debits) {
        return Money.sum(
                lines.stream()
                        .map(line -> debits ? line.debit() : line.credit())
                        .toList(),
                Lot.USD);
    }
}
