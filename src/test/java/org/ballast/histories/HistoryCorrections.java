package org.ballast.histories;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.ballast.corrections.domain.ThingKind;
import org.ballast.entities.domain.ReportingEntity;

/** What a history finds wrong after it was posted, and corrects: disposals and lots, with and without a right version. */
record HistoryCorrections(
        HistoryChance chance, HistorySteps steps, HistoryDesk desk, HistoryRecords records, ReportingEntity entity) {

    void correctSale() {
        correct(ThingKind.DISPOSAL, records.postedSales(entity), "proceeds");
    }

    void correctLot() {
        correct(ThingKind.LOT, records.lotsInForce(entity), "cost");
    }

    private void correct(ThingKind kind, List<Long> ids, String amount) {
        if (ids.isEmpty()) {
            return;
        }
        long id = chance.of(ids);
        Map<String, String> right = chance.one(4)
                ? Map.of()
                : Map.of(
                        amount,
                        HistoryChance.plain(chance.part(new BigDecimal(chance.number(900) + 100))
                                .setScale(chance.decimals(), RoundingMode.HALF_UP)),
                        "confirmed",
                        "true");
        steps.take("correct " + kind + " " + id + " " + right, () -> desk.correct(entity, kind, id, right));
    }
}
