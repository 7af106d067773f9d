package org.ballast.statements.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.statements.domain.AssetDisclosure;
import org.ballast.statements.domain.ImpairmentDisclosure;
import org.ballast.statements.domain.ReportedComparison;
import org.ballast.statements.domain.RollForward;
import org.ballast.statements.domain.UnitMovement;
import org.ballast.statements.report.NoteRow.Kind;

/** The note of the impairment disclosure row by row; every figure is the record's own. */
final class NoteRows {

    private final ImpairmentDisclosure disclosure;
    private final Words words;
    private final DisclosureText texts;
    private final List<Record> rows = new ArrayList<>();
    private String section = "";

    NoteRows(ImpairmentDisclosure disclosure, Words words) {
        this.disclosure = disclosure;
        this.words = words;
        texts = new DisclosureText(words);
    }

    List<Record> rows() {
        if (disclosure.isEmpty()) {
            heading("disclosure.title");
            paragraph(texts.nothingHeld(disclosure));
        } else {
            heading("disclosure.policies");
            texts.policies(disclosure).forEach(this::paragraph);
            disclosure.assets().forEach(this::asset);
            held();
            section = texts.restrictedTitle(disclosure);
            texts.restrictions(disclosure).forEach(this::paragraph);
        }
        List<String> ledger = texts.ledger(disclosure);
        if (!ledger.isEmpty()) {
            heading("disclosure.ledger");
            ledger.forEach(this::paragraph);
        }
        reported();
        rows.addAll(SignOffRow.of(disclosure.signOffs(), words));
        return rows;
    }

    private void asset(AssetDisclosure asset) {
        heading("disclosure.facts", asset.name(), asset.symbol());
        texts.facts(asset, disclosure).forEach(this::paragraph);
        heading("disclosure.tableA", asset.name(), asset.symbol());
        String symbol = asset.symbol();
        UnitMovement current = asset.current().units();
        UnitMovement prior = asset.prior().units();
        units(symbol, "unitsHeld", current.held(), prior.held());
        units(symbol, "unitsPurchased", current.purchased(), prior.purchased());
        units(symbol, "unitsSold", current.sold(), prior.sold());
        if (asset.isAdopted()) {
            units(symbol, "unitsDerecognised", current.derecognised(), prior.derecognised());
        }
        amounts(symbol, asset.current().amounts(), asset.prior().amounts());
    }

    private void held() {
        if (disclosure.assets().size() > 1) {
            heading("disclosure.total");
            amounts("total", disclosure.current(), disclosure.prior());
        }
        heading("disclosure.held", Words.day(disclosure.header().asOf()));
        AlignedUnits units = new AlignedUnits(disclosure.assets().stream()
                .map(asset -> asset.current().units().held())
                .toList());
        disclosure.assets().forEach(asset -> rows.add(held(asset, units)));
        if (disclosure.assets().size() > 1) {
            rows.add(heldInAll());
        }
        paragraph(texts.lowest(disclosure));
    }

    private HeldRow held(AssetDisclosure asset, AlignedUnits units) {
        RollForward amounts = asset.current().amounts();
        return new HeldRow(
                HeldRow.Kind.HELD,
                section,
                "B",
                words.text("disclosure.asset", asset.name(), asset.symbol()),
                words.text("disclosure.lots", asset.lotsHeld()),
                units.text(asset.current().units().held()),
                amounts.originalCost(),
                amounts.cumulativeImpairment().negated(),
                amounts.closing(),
                asset.fairValue().orElse(null));
    }

    private HeldRow heldInAll() {
        boolean priced =
                disclosure.assets().stream().allMatch(asset -> asset.fairValue().isPresent());
        return new HeldRow(
                HeldRow.Kind.HELD_TOTAL,
                section,
                "B",
                words.text("tableB.total"),
                null,
                null,
                disclosure.current().originalCost(),
                disclosure.current().cumulativeImpairment().negated(),
                disclosure.current().closing(),
                priced
                        ? Money.sum(
                                disclosure.assets().stream()
                                        .map(asset -> asset.fairValue().orElseThrow())
                                        .toList(),
                                disclosure.header().currency())
                        : null);
    }

    private void amounts(String of, RollForward current, RollForward prior) {
        String table = "A" + of;
        for (TableA line : TableA.of(current, prior)) {
            Kind kind = line == TableA.CLOSING ? Kind.CLOSING : Kind.AMOUNTS;
            rows.add(new NoteRow(
                    kind,
                    section,
                    table,
                    words.text(line.key()),
                    line.of(current).amount(),
                    line.of(prior).amount()));
        }
    }

    private void units(String of, String key, BigDecimal current, BigDecimal prior) {
        rows.add(new NoteRow(Kind.UNITS, section, "A" + of, words.text("tableA." + key, of), current, prior));
    }

    private void reported() {
        if (disclosure.reported().isEmpty()) {
            return;
        }
        heading("disclosure.reported");
        paragraph(words.text("disclosure.reportedWhy"));
        for (ReportedComparison comparison : disclosure.reported()) {
            rows.add(new ReportedRow(
                    ReportedRow.Kind.REPORTED,
                    section,
                    "R",
                    texts.reported(comparison.reported()),
                    comparison.reported().amount(),
                    comparison.ours(),
                    comparison.difference(),
                    comparison.reported().source()));
        }
    }

    private void heading(String key, Object... arguments) {
        section = words.text(key, arguments);
    }

    private void paragraph(String text) {
        rows.add(NoteRow.paragraph(section, text));
    }
}
