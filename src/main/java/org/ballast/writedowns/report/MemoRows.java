package org.ballast.writedowns.report;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballast.amounts.Money;
import org.ballast.approvals.domain.CaseAction;
import org.ballast.approvals.domain.CaseStep;
import org.ballast.documents.report.PrintedWords;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.journal.domain.RecordedEntry.Line;
import org.ballast.journal.domain.UnitOfAccount;
import org.ballast.measurement.domain.Basis;
import org.ballast.measurement.domain.PricesNeeded;
import org.ballast.writedowns.domain.ApprovalMemo;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.domain.RecordedTest;
import org.ballast.writedowns.domain.UsedPrice;
import org.ballast.writedowns.domain.ValueInUseMemo;
import org.ballast.writedowns.domain.WriteDownEntry;
import org.ballast.writedowns.report.MemoRow.Kind;

/** The memo row by row: what is lost, why, what is posted, and who decided. */
final class MemoRows {

    private final ApprovalMemo memo;
    private final Proposal proposal;
    private final PrintedWords words;
    private final PrintedWords steps = new PrintedWords("messages.approvals");
    private final List<MemoRow> rows = new ArrayList<>();
    private String section = "";

    MemoRows(ApprovalMemo memo, PrintedWords words) {
        this.memo = memo;
        this.proposal = memo.proposal();
        this.words = words;
    }

    List<Record> rows() {
        facts();
        lots();
        prices();
        memo.entry().ifPresent(this::entry);
        steps();
        return rows.stream().map(Record.class::cast).toList();
    }

    private void facts() {
        section = ofKind("memo.facts.");
        facts("amount." + proposal.kind(), PrintedWords.amount(proposal.total()), "state", state());
        facts("lots." + proposal.kind(), count(proposal.lots()), "market", proposal.market());
        facts(
                "model",
                words.text("memo.model." + proposal.model()),
                "lowPrice",
                words.text(
                        proposal.model().model().pricesNeeded() == PricesNeeded.EVERY_LOW
                                ? "memo.lowPrice." + proposal.lowPrice()
                                : "memo.closingPrice"));
        rows.add(new MemoRow.Facts(
                Kind.HASH, section, words.text("memo.fact.evidence"), proposal.evidenceHash(), null, null));
        paragraph(proposal.narrative());
    }

    private String ofKind(String key) {
        return words.text(key + proposal.kind());
    }

    private String state() {
        return memo.entry()
                .flatMap(WriteDownEntry::posted)
                .map(entry -> words.text("memo.state.posted", entry.number(), PrintedWords.day(entry.postedOn())))
                .orElseGet(() -> words.text("memo.mark." + proposal.status()));
    }

    private void facts(String label, String text, String label2, String text2) {
        rows.add(new MemoRow.Facts(
                Kind.FACTS, section, words.text("memo.fact." + label), text, words.text("memo.fact." + label2), text2));
    }

    private void paragraph(String text) {
        if (!text.isBlank()) {
            rows.add(new MemoRow.Paragraph(section, text));
        }
    }

    private void lots() {
        section = ofKind("memo.lots.");
        memo.lots().forEach(test -> rows.add(lot(test)));
        if (!memo.changeOfOtherLots().isZero()) {
            rest(Kind.LOT_REST, words.text("memo.lots.rest"), memo.changeOfOtherLots());
        }
        rest(Kind.LOT_TOTAL, ofKind("amount."), proposal.total());
    }

    private MemoRow lot(RecordedTest test) {
        return new MemoRow.Lot(
                Kind.LOT,
                section,
                test.disposal()
                        .map(disposal -> words.text("memo.lot.until", test.lot(), disposal))
                        .orElse(test.lot()),
                test.quantity(),
                test.carryingBefore(),
                test.price().map(price -> price.perUnit().perUnit()).orElse(null),
                test.price().map(MemoRows::when).orElse(null),
                test.price().map(RecordedTest.Price::fairValue).orElse(null),
                test.shown(),
                test.carryingAfter());
    }

    private static String when(RecordedTest.Price price) {
        boolean daily = price.intervalSeconds() == Duration.ofDays(1).toSeconds();
        return daily ? PrintedWords.shortDay(price.at()) : PrintedWords.shortMinute(price.at());
    }

    private void rest(Kind kind, String text, Money loss) {
        rows.add(new MemoRow.Lot(kind, section, text, null, null, null, null, null, loss, null));
    }

    private void prices() {
        section = ofKind("memo.prices.");
        memo.used().forEach(price -> rows.add(price(price)));
        if (!memo.changeAtOtherPrices().isZero()) {
            paragraph(words.text("memo.prices.rest", PrintedWords.amount(memo.changeAtOtherPrices())));
        }
        memo.valueInUse().ifPresent(this::valueInUse);
        memo.notes()
                .forEach(note -> paragraph(words.text(
                        "note." + note.kind(),
                        note.span().inWords(),
                        note.market(),
                        note.reason(),
                        note.saidBy(),
                        note.confirmedBy())));
        if (memo.lows().size() > 1) {
            chart();
        }
    }

    /** What the units bring in use, and which of both amounts the lots were compared with. */
    private void valueInUse(ValueInUseMemo inUse) {
        boolean decides = memo.lots().stream().anyMatch(test -> test.basis() == Basis.Kind.VALUE_IN_USE);
        paragraph(words.text(
                decides ? "memo.valueInUse.decides" : "memo.valueInUse.lower",
                PrintedWords.amount(Money.sum(
                        memo.lots().stream()
                                .flatMap(test -> test.valueInUse().stream())
                                .toList(),
                        proposal.amount().currency())),
                inUse.revision(),
                inUse.writtenBy(),
                percent(inUse.terms().estimate().preTaxRate())));
        paragraph(inUse.terms().narrative());
        if (ValueInUseMemo.isGrowth(inUse.terms().priceGrowth())) {
            paragraph(words.text(
                    "memo.valueInUse.growth",
                    percent(inUse.terms().priceGrowth()),
                    inUse.terms().level3Memo()));
        }
    }

    private static String percent(BigDecimal part) {
        return part.movePointRight(2).stripTrailingZeros().toPlainString();
    }

    private MemoRow price(UsedPrice price) {
        return new MemoRow.Price(
                Kind.PRICE,
                section,
                price.price().perUnit(),
                PrintedWords.shortMinute(price.at()),
                price.market(),
                price.file()
                        .map(file -> words.text(
                                "memo.source.file",
                                file,
                                price.line(),
                                price.fileHash().orElse("")))
                        .orElse(words.text("memo.source.hand", price.recordedBy())),
                count(price.lots()),
                price.change());
    }

    private void chart() {
        LowsDrawing drawing = new LowsDrawing(memo.lows(), memo.used());
        rows.add(new MemoRow.Chart(
                Kind.CHART,
                section,
                drawing,
                words.text("memo.chart.high", drawing.highest()),
                words.text("memo.chart.low", drawing.lowest()),
                PrintedWords.shortDay(memo.lows().getFirst().at()),
                PrintedWords.shortDay(memo.lows().getLast().at())));
    }

    /** Lines of one account and side together: each lot has a line of its own in the books. */
    private void entry(WriteDownEntry entry) {
        section = entry.posted()
                .map(PostedEntry::number)
                .map(number -> words.text("memo.entry", number, PrintedWords.day(entry.postedOn())))
                .orElseGet(() -> words.text("memo.entry.proposed", PrintedWords.day(entry.postedOn())));
        Map<String, List<Line>> accounts = new LinkedHashMap<>();
        entry.lines()
                .forEach(line -> accounts.computeIfAbsent(
                                line.account() + line.debit().isPositive(), key -> new ArrayList<>())
                        .add(line));
        accounts.values().forEach(this::account);
        rows.add(new MemoRow.Entry(Kind.ENTRY_TOTAL, section, entry.description(), "", entry.total(), entry.total()));
    }

    private void account(List<Line> lines) {
        Line first = lines.getFirst();
        var currency = proposal.amount().currency();
        Money debit = Money.sum(lines.stream().map(Line::debit).toList(), currency);
        Money credit = Money.sum(lines.stream().map(Line::credit).toList(), currency);
        rows.add(new MemoRow.Entry(
                Kind.ENTRY,
                section,
                first.account() + " " + first.accountName(),
                lines.size() == 1
                        ? first.unit().map(UnitOfAccount::code).orElse("")
                        : words.text("memo.entry.lots", lines.size()),
                debit.isPositive() ? debit : null,
                credit.isPositive() ? credit : null));
    }

    private void steps() {
        section = words.text("memo.steps");
        memo.history().steps().stream()
                .filter(step -> step.action() != CaseAction.EDIT)
                .map(this::step)
                .forEach(rows::add);
    }

    private MemoRow step(CaseStep step) {
        return new MemoRow.Step(
                Kind.STEP,
                section,
                steps.text("action." + step.action()),
                step.actor(),
                PrintedWords.shortMinute(step.at()),
                step.comment());
    }

    private static String count(int number) {
        return PrintedWords.count(number);
    }
}
