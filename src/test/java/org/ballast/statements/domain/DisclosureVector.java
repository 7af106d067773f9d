package org.ballast.statements.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;
import org.ballast.entities.domain.AcquisitionDayPolicy;
import org.ballast.entities.domain.EdgeBarPolicy;
import org.ballast.entities.domain.LowPricePolicy;
import org.ballast.measurement.domain.CostMethod;
import org.ballast.measurement.domain.MeasurementModel;

/** The fictitious company's year 2024 of accounting.md §1.2 as a disclosure. */
public final class DisclosureVector {

    private DisclosureVector() {}

    static Money usd(String amount) {
        return Money.of(amount, LedgerVector.USD);
    }

    static RollForward year2024() {
        return new RollForward(
                usd("0.00"),
                usd("950528.65"),
                usd("177342.59"),
                usd("375624.00"),
                usd("221536.60"),
                usd("619098.66"),
                usd("780528.65"),
                usd("161429.99"));
    }

    static UnitMovement units2024() {
        return new UnitMovement(
                BigDecimal.ZERO, new BigDecimal("17.75"), new BigDecimal("4.00"), new BigDecimal("13.75"));
    }

    static List<LotDisclosure> lots() {
        return List.of(
                lot("L1", "2024-01-15T14:30:00Z", "6", "255000.00", "23868.90", "38521.85", "2024-01-23T00:00:00Z"),
                lot("L2", "2024-03-12T09:05:00Z", "5.5", "391877.75", "122102.69", "49050.01", "2024-08-05T00:00:00Z"),
                lot("L3", "2024-08-20T16:00:00Z", "2.25", "133650.90", "15458.40", "52530.00", "2024-09-06T00:00:00Z"));
    }

    private static LotDisclosure lot(
            String code, String acquired, String units, String cost, String impairment, String low, String at) {
        Money fairValue =
                Quantity.of(units).at(UnitPrice.of("93354.22", LedgerVector.USD), java.math.RoundingMode.HALF_UP);
        return new LotDisclosure(
                code,
                Instant.parse(acquired),
                Quantity.of(units),
                usd(cost),
                Optional.of(
                        new LowestPrice(UnitPrice.of(low, LedgerVector.USD), Instant.parse(at), true, "Sample market")),
                usd(impairment),
                usd(cost).minus(usd(impairment)),
                Optional.of(fairValue));
    }

    static AssetDisclosure bitcoin(List<LotDisclosure> lots) {
        return new AssetDisclosure(
                "BTC",
                "Bitcoin",
                Optional.of(new DisclosedPolicy(
                        MeasurementModel.US_COST_LESS_IMPAIRMENT,
                        "Sample market",
                        CostMethod.SPECIFIC_ID,
                        LowPricePolicy.INTRADAY_LOW,
                        AcquisitionDayPolicy.EXCLUDE_DAY,
                        EdgeBarPolicy.NEXT_PERIOD,
                        Optional.empty(),
                        "UTC")),
                new AssetMovement(units2024(), year2024()),
                new AssetMovement(UnitMovement.NONE, RollForward.nothing(LedgerVector.USD)),
                new ImpairmentFacts(3, lots.get(0).lowest(), List.of("The market fell in three of four quarters.")),
                LotsHeld.of(lots, LedgerVector.USD));
    }

    /** The year 2024 with a published figure beside it. */
    public static ImpairmentDisclosure disclosure() {
        LocalDate end = LocalDate.of(2024, 12, 31);
        ReportedFigure figure = new ReportedFigure(
                ReportedFigure.Caption.IMPAIRMENT_LOSS,
                LocalDate.of(2024, 1, 1),
                end,
                usd("177000.00"),
                "Annual report 2024");
        return ImpairmentDisclosure.of(
                LedgerVector.header(end),
                LocalDate.of(2024, 1, 1),
                end.plusDays(1),
                "Impairment loss on digital assets",
                List.of(bitcoin(lots())),
                usd("619098.66"),
                usd("0.00"),
                List.of(),
                List.of(ReportedComparison.of(figure, usd("177342.59"))),
                List.of(new SignOff(
                        "BTC",
                        LocalDate.of(2024, 7, 1),
                        LocalDate.of(2024, 10, 1),
                        usd("46209.00"),
                        "preparer",
                        Instant.parse("2024-10-02T09:00:00Z"),
                        "controller",
                        Instant.parse("2024-10-03T14:30:00Z"),
                        "2024-00009")));
    }
}
