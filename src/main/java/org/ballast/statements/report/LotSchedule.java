package org.ballast.statements.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ballast.documents.domain.Printout;
import org.ballast.documents.report.Typefaces;
import org.ballast.statements.domain.AssetDisclosure;
import org.ballast.statements.domain.ImpairmentDisclosure;
import org.ballast.statements.domain.LotDisclosure;
import org.ballast.statements.domain.LotsHeld;
import org.ballast.statements.domain.LowestPrice;

/** The lots behind the note, for {@code reports/statements/LotSchedule.jrxml}; every figure is the record's own. */
final class LotSchedule {

    /** More lots than these, of all assets, are not printed: the schedule has their totals and says where they are. */
    static final int MOST_PRINTED = LotsHeld.LISTED_AT_MOST;

    private static final float CODE_SIZE = 7;
    private static final float CODE_WIDTH = 110;
    private static final List<String> HEADS =
            List.of("lot", "acquired", "units", "cost", "lowest", "when", "impairment", "carrying", "fairValue");

    private final ImpairmentDisclosure disclosure;
    private final Words words;
    private final DisclosureText texts;
    private final boolean listed;

    LotSchedule(ImpairmentDisclosure disclosure, Words words) {
        this.disclosure = disclosure;
        this.words = words;
        texts = new DisclosureText(words);
        int held =
                disclosure.assets().stream().mapToInt(AssetDisclosure::lotsHeld).sum();
        listed = held <= MOST_PRINTED && disclosure.assets().stream().noneMatch(AssetDisclosure::isWithoutList);
    }

    boolean isEmpty() {
        return disclosure.assets().stream().allMatch(asset -> asset.lotsHeld() == 0);
    }

    /**
     * @param around head and foot as those of the note
     */
    Printout.Part part(Map<String, String> around) {
        Map<String, String> parameters = new HashMap<>(around);
        parameters.put(
                "title",
                words.text("schedule.title", Words.day(disclosure.header().asOf())));
        for (String head : HEADS) {
            parameters.put(head, words.text("head." + head));
        }
        List<LotRow> rows = new ArrayList<>();
        disclosure.assets().stream().filter(asset -> asset.lotsHeld() > 0).forEach(asset -> add(asset, rows));
        return new Printout.Part("statements/LotSchedule", parameters, rows);
    }

    private void add(AssetDisclosure asset, List<LotRow> rows) {
        String section = words.text("schedule.asset", asset.name(), asset.symbol(), asset.lotsHeld());
        AlignedUnits units = new AlignedUnits(Stream.concat(
                        listed ? asset.lots().stream().map(lot -> lot.units().units()) : Stream.<BigDecimal>empty(),
                        Stream.of(asset.current().units().held()))
                .toList());
        if (listed) {
            asset.lots().forEach(lot -> add(section, lot, units, rows));
        } else {
            rows.add(LotRow.words(section, texts.elsewhere(asset.lotsHeld())));
        }
        rows.add(total(section, asset, units));
        texts.lots(asset).forEach(sentence -> rows.add(LotRow.words(section, sentence)));
    }

    /** A code that its column is too narrow for stands on a line of its own, so that it is never broken. */
    private static void add(String section, LotDisclosure lot, AlignedUnits units, List<LotRow> rows) {
        boolean fits = Typefaces.fits(lot.lot(), CODE_SIZE, CODE_WIDTH);
        if (!fits) {
            rows.add(LotRow.code(section, lot.lot()));
        }
        rows.add(lot(section, lot, fits ? lot.lot() : "", units));
    }

    private static LotRow lot(String section, LotDisclosure lot, String code, AlignedUnits units) {
        return new LotRow(
                LotRow.Kind.LOT,
                section,
                code,
                Words.shortDay(lot.acquiredAt()),
                units.text(lot.units().units()),
                lot.originalCost(),
                lot.lowest().map(low -> low.price().perUnit()).orElse(null),
                lot.lowest().map(LotSchedule::when).orElse(null),
                lot.accumulatedImpairment().negated(),
                lot.carryingAmount(),
                lot.fairValue().orElse(null));
    }

    private LotRow total(String section, AssetDisclosure asset, AlignedUnits units) {
        return new LotRow(
                LotRow.Kind.LOT_TOTAL,
                section,
                words.text("tableB.total"),
                null,
                units.text(asset.current().units().held()),
                asset.current().amounts().originalCost(),
                null,
                null,
                asset.current().amounts().cumulativeImpairment().negated(),
                asset.current().amounts().closing(),
                asset.fairValue().orElse(null));
    }

    private static String when(LowestPrice low) {
        return low.daily() ? Words.shortDay(low.at()) : Words.shortMinute(low.at());
    }
}
