package org.ballast.statements.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;
import org.ballast.holdings.domain.SaleRestriction;
import org.ballast.statements.persistence.SeededLayouts;
import org.ballast.writedowns.domain.OpenTests;

/** Statements whose every column holds the widest value that the books can have. */
public final class WidestStatements {

    /** As long as the portal takes codes of lots. */
    public static final String CODE = "W".repeat(64);

    public static final String NAME = "M".repeat(255);
    public static final BigDecimal UNITS = new BigDecimal("98765432109876543210.123456789012345678");
    public static final BigDecimal LITTLE = new BigDecimal("0.000000000000000001");

    private static final LocalDate END = LocalDate.of(2024, 12, 31);
    private static final String THREES = "33333333333333333.33";
    private static final String FOURS = "44444444444444444.44";

    private WidestStatements() {}

    private static StatementHeader header() {
        return new StatementHeader(
                "W".repeat(32),
                NAME,
                "N".repeat(1_000),
                LedgerVector.USD,
                END,
                new Pending(3, DisclosureVector.usd(THREES), 2, OpenTests.NONE),
                Optional.empty(),
                "America/Argentina/ComodRivadavia",
                Optional.empty());
    }

    /** Every column, the first and the total as wide as below. */
    public static ChangesInEquity changesInEquity() {
        Money loss = DisclosureVector.usd("-1111111111111111.11");
        Money none = DisclosureVector.usd("0.00");
        List<Money> opening = List.of(DisclosureVector.usd("-11111111111111111.11"), loss, loss, loss, loss, loss);
        List<Money> lost = List.of(none, loss, loss, loss, loss, loss);
        List<Money> nothing = List.of(none, none, none, none, none, none);
        return new ChangesInEquity(
                header(),
                new StatementPeriod(END.withDayOfYear(1), END),
                SeededLayouts.CHANGES_IN_EQUITY.columns().stream()
                        .map(column -> new ChangesInEquity.Column(column.name(), List.of("3000")))
                        .toList(),
                opening,
                SeededLayouts.CHANGES_IN_EQUITY.rows().stream()
                        .map(each ->
                                new ChangesInEquity.Row(each.name(), each.name().equals("netIncome") ? lost : nothing))
                        .toList(),
                Columns.plus(opening, lost));
    }

    /** Amounts of 17 digits before the point, in parentheses where they can be negative. */
    public static BalanceSheet balanceSheet() {
        Money loss = DisclosureVector.usd("-11111111111111111.11");
        Money cost = DisclosureVector.usd("-22222222222222222.22");
        Money net = loss.plus(cost);
        StatementLine assets = line(
                "Q".repeat(200),
                net,
                List.of(line("originalCost", cost, List.of()), line("accumulatedImpairment", loss, List.of())));
        StatementSection none = section(StatementSection.Part.CURRENT_ASSETS, List.of(), net);
        return BalanceSheet.of(
                header(),
                BalanceSheetCalculation.datesFor(LedgerVector.BOOK, END),
                none,
                section(StatementSection.Part.NON_CURRENT_ASSETS, List.of(assets), net),
                section(StatementSection.Part.CURRENT_LIABILITIES, List.of(line("2100", cost, List.of())), net),
                none,
                section(StatementSection.Part.EQUITY, List.of(line("3000", loss, List.of())), net));
    }

    /** As wide, in three columns. */
    public static IncomeStatement incomeStatement() {
        Money gain = DisclosureVector.usd(FOURS);
        Money loss = DisclosureVector.usd("-55555555555555555.55");
        Money net = gain.plus(loss);
        StatementSection operating = section(
                StatementSection.Part.OPERATING,
                List.of(line("Q".repeat(200), gain, List.of()), line("6100", loss, List.of())),
                net);
        return new IncomeStatement(
                header(),
                new StatementPeriod(LocalDate.of(2024, 10, 1), END).compared(),
                List.of(new IncomeStatement.Step(List.of(operating), "netIncome", columns(net))));
    }

    private static StatementLine line(String name, Money amount, List<StatementLine> parts) {
        return new StatementLine("", name, List.of(name), columns(amount), parts);
    }

    private static StatementSection section(StatementSection.Part part, List<StatementLine> lines, Money pattern) {
        return StatementSection.of(part, lines, columns(pattern));
    }

    private static List<Money> columns(Money amount) {
        return List.of(amount, amount, amount);
    }

    private static RestrictedHolding restricted() {
        Quantity units = Quantity.of("99999999999999999999.999999999999999999");
        return new RestrictedHolding(
                "W".repeat(16),
                "N".repeat(100),
                "L".repeat(64),
                units,
                DisclosureVector.usd(FOURS),
                new SaleRestriction.Terms(
                        units,
                        SaleRestriction.Kind.PROTOCOL_OR_LEGAL_OF_TOKEN,
                        END,
                        Optional.of(END.plusYears(50)),
                        "nature ".repeat(142),
                        "lapse ".repeat(166)));
    }

    public static ImpairmentDisclosure disclosure() {
        return ImpairmentDisclosure.of(
                header(),
                LocalDate.of(2024, 1, 5),
                END.plusDays(1),
                "C".repeat(100),
                List.of(asset()),
                DisclosureVector.usd(FOURS),
                DisclosureVector.usd("0.00"),
                List.of(restricted()),
                List.of(reported()),
                List.of(new SignOff(
                        "S".repeat(16),
                        LocalDate.of(2024, 1, 5),
                        END.plusDays(1),
                        DisclosureVector.usd(THREES),
                        "p".repeat(64),
                        Instant.parse("2025-01-05T10:15:00Z"),
                        "a".repeat(64),
                        Instant.parse("2025-01-05T10:16:00Z"),
                        "2024-00014")));
    }

    private static ReportedComparison reported() {
        return ReportedComparison.of(
                new ReportedFigure(
                        ReportedFigure.Caption.CARRYING_AMOUNT,
                        END,
                        END,
                        DisclosureVector.usd("99999999999999999.99"),
                        "F".repeat(200)),
                DisclosureVector.usd("11111111111111111.11"));
    }

    private static AssetDisclosure asset() {
        RollForward roll = new RollForward(
                DisclosureVector.usd(THREES),
                DisclosureVector.usd(FOURS),
                DisclosureVector.usd("22222222222222222.22"),
                DisclosureVector.usd(THREES),
                DisclosureVector.usd("22222222222222222.22"),
                DisclosureVector.usd(FOURS),
                DisclosureVector.usd("55555555555555555.55"),
                DisclosureVector.usd("11111111111111111.11"));
        BigDecimal held = UNITS.add(LITTLE);
        UnitMovement units = new UnitMovement(held, UNITS, UNITS, held);
        List<LotDisclosure> lots = List.of(
                lot(CODE, new Quantity(UNITS), "55555555555555555.55", "11111111111111111.11", FOURS),
                lot("L2", new Quantity(LITTLE), "0.00", "0.00", "0.00"));
        return new AssetDisclosure(
                "S".repeat(16),
                "A".repeat(100),
                Optional.empty(),
                new AssetMovement(units, roll),
                new AssetMovement(units, roll),
                new ImpairmentFacts(123_456, lots.get(0).lowest(), List.of("T".repeat(4_000))),
                LotsHeld.of(lots, LedgerVector.USD));
    }

    private static LotDisclosure lot(String code, Quantity units, String cost, String impairment, String carrying) {
        return new LotDisclosure(
                code,
                Instant.parse("2024-09-30T12:34:56Z"),
                units,
                DisclosureVector.usd(cost),
                Optional.of(new LowestPrice(
                        new UnitPrice(UNITS, LedgerVector.USD),
                        Instant.parse("2024-09-30T12:34:00Z"),
                        false,
                        "V".repeat(100))),
                DisclosureVector.usd(impairment),
                DisclosureVector.usd(carrying),
                Optional.of(DisclosureVector.usd(carrying)));
    }
}
