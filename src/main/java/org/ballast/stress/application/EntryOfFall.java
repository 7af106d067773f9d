package org.ballast.stress.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.holdings.domain.LotsWrittenDown;
import org.ballast.journal.domain.AccountRole;
import org.ballast.journal.domain.Chart;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.journal.domain.RecordedEntry;
import org.ballast.measurement.domain.MeasurementModel;
import org.ballast.measurement.domain.PostedAmount;
import org.ballast.measurement.domain.PostingKind;
import org.ballast.measurement.domain.PostingMatrix;
import org.ballast.writedowns.domain.WriteDownEntry;

/** The entry that a fall would bring, on the accounts that the posting matrix names; it is shown and never posted. */
final class EntryOfFall {

    private final Chart chart;
    private final Money none;
    private final List<RecordedEntry.Line> lines = new ArrayList<>();

    EntryOfFall(Chart chart, Money none) {
        this.chart = chart;
        this.none = none;
    }

    void add(MeasurementModel model, LotsWrittenDown down) {
        if (model.isAtFairValue()) {
            Money gain = down.net().negated();
            post(model, PostingKind.REMEASUREMENT, PostedAmount.VALUE_CHANGE, gain);
        } else {
            post(model, PostingKind.LOSS, PostedAmount.REDUCTION, down.loss());
            post(
                    model,
                    PostingKind.REVERSAL,
                    PostedAmount.REDUCTION,
                    down.gain().negated());
        }
    }

    private void post(MeasurementModel model, PostingKind kind, PostedAmount amount, Money change) {
        if (change.isZero()) {
            return;
        }
        PostingMatrix.Sign sign = change.isPositive() ? PostingMatrix.Sign.MORE : PostingMatrix.Sign.LESS;
        PostingMatrix.rows().stream()
                .filter(row -> row.models().contains(model) && row.kind() == kind)
                .filter(row -> row.amount() == amount && row.sign() == sign)
                .forEach(row -> {
                    Money size = change.isPositive() ? change : change.negated();
                    line(row.debit(), size, none);
                    line(row.credit(), none, size);
                });
    }

    private void line(AccountRole role, Money debit, Money credit) {
        ChartAccount account = chart.account(role);
        lines.add(new RecordedEntry.Line(
                lines.size() + 1, account.number(), account.name(), Optional.empty(), debit, credit));
    }

    /** All of it, as if it were posted on a day. */
    WriteDownEntry on(LocalDate day) {
        Money total = Money.sum(lines.stream().map(RecordedEntry.Line::debit).toList(), none.currency());
        return new WriteDownEntry(day, "", total, Optional.empty(), lines);
    }
}
