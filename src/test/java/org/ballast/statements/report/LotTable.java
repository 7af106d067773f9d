package org.ballast.statements.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.statements.domain.AssetDisclosure;
import org.ballast.statements.domain.AssetMovement;
import org.ballast.statements.domain.BalanceSheet;
import org.ballast.statements.domain.ImpairmentDisclosure;
import org.ballast.statements.domain.ImpairmentFacts;
import org.ballast.statements.domain.LedgerVector;
import org.ballast.statements.domain.LotDisclosure;
import org.ballast.statements.domain.LotsHeld;
import org.ballast.statements.domain.RollForward;
import org.ballast.statements.domain.StatementHeader;
import org.ballast.statements.domain.UnitMovement;

/** Statements around a file of lots whose codes are those of exchanges and whose units have 18 decimals. */
final class LotTable {

    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final Money ZERO = Money.zero(LedgerVector.USD);

    private LotTable() {}

    static ImpairmentDisclosure disclosure() {
        List<LotDisclosure> lots = lots();
        Money cost = Money.sum(lots.stream().map(LotDisclosure::originalCost).toList(), LedgerVector.USD);
        BigDecimal units = lots.stream().map(lot -> lot.units().units()).reduce(BigDecimal.ZERO, BigDecimal::add);
        AssetMovement movement = new AssetMovement(
                new UnitMovement(BigDecimal.ZERO, units, BigDecimal.ZERO, units),
                new RollForward(ZERO, cost, ZERO, ZERO, ZERO, cost, cost, ZERO));
        return of(
                List.of(new AssetDisclosure(
                        "ETH",
                        "Ether",
                        Optional.empty(),
                        movement,
                        movement,
                        ImpairmentFacts.NONE,
                        LotsHeld.of(lots, LedgerVector.USD))),
                cost);
    }

    /** A company that held nothing. */
    static ImpairmentDisclosure nothing() {
        return of(List.of(), ZERO);
    }

    static BalanceSheet named(BalanceSheet sheet, String name) {
        StatementHeader header = sheet.header();
        return new BalanceSheet(
                new StatementHeader(
                        header.entityCode(),
                        name,
                        header.note(),
                        header.currency(),
                        header.asOf(),
                        header.pending(),
                        header.position(),
                        header.cutOffZone(),
                        Optional.empty()),
                sheet.dates(),
                sheet.currentAssets(),
                sheet.nonCurrentAssets(),
                sheet.totalAssets(),
                sheet.currentLiabilities(),
                sheet.nonCurrentLiabilities(),
                sheet.totalLiabilities(),
                sheet.equity(),
                sheet.totalLiabilitiesAndEquity());
    }

    private static ImpairmentDisclosure of(List<AssetDisclosure> assets, Money carrying) {
        return ImpairmentDisclosure.of(
                new LedgerVector().balanceSheet(14).header(),
                FROM,
                FROM.plusYears(1),
                "Impairment loss on digital assets",
                assets,
                carrying,
                ZERO,
                List.of(),
                List.of(),
                List.of());
    }

    private static List<LotDisclosure> lots() {
        List<LotDisclosure> lots = new ArrayList<>();
        try (Reader in = new InputStreamReader(
                        Objects.requireNonNull(LotTable.class.getResourceAsStream("long-codes-and-units.csv")),
                        StandardCharsets.UTF_8);
                var rows = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(in)) {
            rows.forEach(row -> lots.add(lot(row)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return lots;
    }

    private static LotDisclosure lot(CSVRecord row) {
        Instant acquired = LocalDate.parse(row.get("acquired_at").substring(0, 10))
                .atStartOfDay()
                .toInstant(ZoneOffset.UTC);
        Money cost = Money.of(row.get("cost"), LedgerVector.USD);
        return new LotDisclosure(
                row.get("lot"),
                acquired,
                Quantity.of(row.get("quantity")),
                cost,
                Optional.empty(),
                ZERO,
                cost,
                Optional.empty());
    }
}
