package org.ballast.holdings.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.holdings.domain.Samples.usd;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.JournalLine;
import org.ballast.journal.domain.LedgerRole;
import org.ballast.journal.domain.UnitOfAccount;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.measurement.domain.MeasuredDisposal;
import org.ballast.measurement.domain.MeasurementModel;
import org.ballast.measurement.domain.MeasurementRole;
import org.junit.jupiter.api.Test;

/** The sale of the worked example of §1.2, with the entry that it posts. */
class HelixDisposalVectorTest {

    private static final UnitOfAccount LOT = UnitOfAccount.lot(1, "L1");

    private static final JsonObject VECTOR = Samples.vector("01_usgaap_asc350_30.json");
    private static final JsonObject EXPECTED = VECTOR.getJsonObject("expected").getJsonObject("disposal");

    private final LotPosition impaired = new LotPosition(
            1,
            "L1",
            1,
            Samples.DAY_1,
            false,
            Quantity.of("10"),
            usd("425000.00"),
            usd(VECTOR.getJsonObject("expected")
                    .getJsonArray("tests")
                    .getJsonObject(0)
                    .getString("impairmentLoss")));
    private final PendingDisposal disposal = Samples.disposal(
            EXPECTED.getString("grossProceeds"),
            EXPECTED.getString("fee"),
            List.of(new PendingDisposal.Part(1, Quantity.of(EXPECTED.getString("quantity")))));
    private final MeasuredDisposal result =
            disposal.measured(MeasurementModel.US_COST_LESS_IMPAIRMENT, List.of(impaired));

    @Test
    void theSaleRelievesCostAndImpairmentInProportion() {
        assertThat(disposal.netProceeds()).isEqualTo(usd(EXPECTED.getString("netProceeds")));
        assertThat(result.takings().get(0).relief().cost()).isEqualTo(usd(EXPECTED.getString("originalCostRelieved")));
        assertThat(result.takings().get(0).relief().impairment())
                .isEqualTo(usd(EXPECTED.getString("accumulatedImpairmentRelieved")));
        assertThat(result.carryingAmountRelieved()).isEqualTo(usd(EXPECTED.getString("carryingAmountRelieved")));
        assertThat(result.gainOnDisposal()).isEqualTo(usd(EXPECTED.getString("gain")));
    }

    @Test
    void whatRemainsIsTheClosingLot() {
        JsonObject closing =
                VECTOR.getJsonObject("expected").getJsonObject("closingLots").getJsonObject("L1");
        LotPosition after = result.takings().get(0).after();

        assertThat(after.quantity()).isEqualTo(new Quantity(new BigDecimal(closing.getString("quantity"))));
        assertThat(after.originalCost()).isEqualTo(usd(closing.getString("originalCost")));
        assertThat(after.accumulatedImpairment()).isEqualTo(usd(closing.getString("accumulatedImpairment")));
        assertThat(after.carryingAmount()).isEqualTo(usd(closing.getString("carryingAmount")));
    }

    @Test
    void theEntryIsTheOneOfThePostingMatrix() {
        JournalEntry entry = HoldingPostings.disposal(Samples.COMPANY, disposal, result);

        assertThat(entry.lines())
                .containsExactly(
                        JournalLine.debit(LedgerRole.CASH, usd("375624.00")),
                        JournalLine.debit(MeasurementRole.ACCUMULATED_IMPAIRMENT, LOT, usd("15912.60")),
                        JournalLine.credit(MeasurementRole.DIGITAL_ASSETS_AT_COST, LOT, usd("170000.00")),
                        JournalLine.credit(MeasurementRole.GAIN_ON_DISPOSAL, usd("221536.60")));
    }

    @Test
    void aSaleBelowTheCarryingAmountPostsALossAndAFeeAboveTheProceedsIsPaid() {
        PendingDisposal poor = Samples.disposal("10.00", "25.00", disposal.parts());
        MeasuredDisposal loss = poor.measured(MeasurementModel.US_COST_LESS_IMPAIRMENT, List.of(impaired));

        JournalEntry entry = HoldingPostings.disposal(Samples.COMPANY, poor, loss);

        assertThat(entry.lines())
                .contains(
                        JournalLine.credit(LedgerRole.CASH, usd("15.00")),
                        JournalLine.debit(MeasurementRole.LOSS_ON_DISPOSAL, usd("154102.40")));
    }

    @Test
    void theRollForwardClosesAtTheSumOfTheLots() {
        JsonObject roll = VECTOR.getJsonObject("expected").getJsonObject("rollForward");
        Money closing = usd(roll.getString("opening"))
                .plus(usd(roll.getString("additions")))
                .plus(usd(roll.getString("impairmentLosses")))
                .minus(result.carryingAmountRelieved());

        assertThat(closing).isEqualTo(usd(roll.getString("closing")));
    }
}
