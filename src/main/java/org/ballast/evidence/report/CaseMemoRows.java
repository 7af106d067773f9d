package org.ballast.evidence.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.Attachment;
import org.ballast.approvals.domain.CaseStep;
import org.ballast.approvals.domain.History;
import org.ballast.approvals.domain.TierReason;
import org.ballast.documents.report.PrintedWords;
import org.ballast.evidence.domain.CaseMemo;
import org.ballast.evidence.domain.MemoEntry;
import org.jspecify.annotations.Nullable;

/** The memo of a case row by row: what it is, what it changes, what was posted, who decided, on which evidence. */
final class CaseMemoRows {

    private static final int KILO = 1024;

    private final CaseMemo memo;
    private final ApprovalCase shown;
    private final PrintedWords words;
    private final PrintedWords ofCases = new PrintedWords("messages.approvals");
    private final List<CaseMemoRow> rows = new ArrayList<>();
    private String section = "";

    CaseMemoRows(CaseMemo memo, PrintedWords words) {
        this.memo = memo;
        this.shown = memo.approvalCase();
        this.words = words;
    }

    List<Record> rows() {
        facts();
        changes();
        memo.entries().forEach(this::entry);
        effects();
        steps();
        files();
        evidence();
        return rows.stream().map(Record.class::cast).toList();
    }

    private void facts() {
        section = words.text("memo.section.case");
        facts("kind", ofCases.text("kind." + shown.kind()), "state", state());
        facts(
                "amount",
                shown.amount().map(PrintedWords::amount).orElse(words.text("memo.none")),
                "period",
                memo.period()
                        .map(period -> words.text(
                                "memo.period",
                                PrintedWords.shortDay(period.from()),
                                PrintedWords.shortDay(period.to())))
                        .orElse(words.text("memo.none")));
        memo.why().ifPresent(this::tier);
    }

    private void tier(TierReason why) {
        History history =
                new History(memo.steps().stream().map(CaseMemo.Step::taken).toList());
        facts(
                "tier",
                words.text("memo.tier." + why.tier()),
                "approvals",
                words.text(
                        "memo.approvals", history.approvals().size(), why.tier().approvals()));
        rows.add(paragraph(words.text(
                "memo.why." + why.basis(),
                why.amount().map(PrintedWords::amount).orElse(""),
                PrintedWords.amount(why.bounds().singleFrom()),
                PrintedWords.amount(why.bounds().dualFrom()),
                PrintedWords.amount(why.bounds().stepUpFrom()))));
    }

    private CaseMemoRow paragraph(String text) {
        return new CaseMemoRow.Paragraph(CaseMemoRow.Kind.PARAGRAPH, section, text);
    }

    private String state() {
        int more = memo.entries().size() - 1;
        return memo.entries().stream()
                .findFirst()
                .flatMap(entry -> entry.number()
                        .map(number -> words.text(
                                more == 0 ? "memo.state.posted" : "memo.state.posted.more",
                                number,
                                PrintedWords.day(entry.postedOn()),
                                more)))
                .orElseGet(() -> words.text("memo.mark." + shown.status()));
    }

    private void facts(String label, String text, String label2, String text2) {
        rows.add(new CaseMemoRow.Facts(
                CaseMemoRow.Kind.FACTS,
                section,
                words.text("memo.fact." + label),
                text,
                words.text("memo.fact." + label2),
                text2));
    }

    private void hash(String label, String text) {
        rows.add(new CaseMemoRow.Facts(
                CaseMemoRow.Kind.HASH, section, words.text("memo.fact." + label), text, null, null));
    }

    /** Beside what it was; where nothing was there before, two in a row. */
    private void changes() {
        section = words.text("memo.section.changes");
        List<CaseMemo.Fact> facts = memo.facts();
        if (facts.stream().allMatch(fact -> fact.before().isEmpty())) {
            for (int at = 0; at < facts.size(); at += 2) {
                twoOf(facts.subList(at, Math.min(at + 2, facts.size())));
            }
            return;
        }
        facts.forEach(fact -> rows.add(
                new CaseMemoRow.Change(CaseMemoRow.Kind.CHANGE, section, fact.name(), fact.before(), fact.now())));
    }

    private void twoOf(List<CaseMemo.Fact> facts) {
        CaseMemo.Fact second = facts.getLast();
        boolean isOne = facts.size() == 1;
        rows.add(new CaseMemoRow.Facts(
                CaseMemoRow.Kind.FACTS,
                section,
                facts.getFirst().name(),
                facts.getFirst().now(),
                isOne ? null : second.name(),
                isOne ? null : second.now()));
    }

    private void entry(MemoEntry entry) {
        section = entry.number()
                .map(number -> words.text("memo.section.entry", number, PrintedWords.day(entry.postedOn())))
                .orElseGet(() -> words.text("memo.section.planned", PrintedWords.day(entry.postedOn())));
        entry.accounts()
                .forEach(account -> rows.add(new CaseMemoRow.Entry(
                        CaseMemoRow.Kind.ENTRY,
                        section,
                        account.number() + " " + account.name(),
                        PrintedWords.count(account.lines()),
                        side(account.debit()),
                        side(account.credit()))));
        rows.add(new CaseMemoRow.Entry(
                CaseMemoRow.Kind.ENTRY_TOTAL, section, entry.description(), "", entry.total(), entry.total()));
    }

    private static @Nullable Money side(Money amount) {
        return amount.isPositive() ? amount : null;
    }

    private void effects() {
        section = words.text(
                "memo.section.effects",
                MemoEntry.lastDay(memo.entries()).map(PrintedWords::day).orElse(""));
        memo.effects()
                .forEach(effect -> rows.add(new CaseMemoRow.Effect(
                        CaseMemoRow.Kind.EFFECT,
                        section,
                        words.text("memo.total." + effect.total()),
                        effect.before(),
                        effect.after())));
    }

    private void steps() {
        section = words.text("memo.section.steps");
        memo.steps().forEach(step -> rows.add(step(step)));
    }

    private CaseMemoRow step(CaseMemo.Step step) {
        CaseStep taken = step.taken();
        String who = taken.onBehalfOf()
                .map(other -> words.text("memo.who.for", taken.actor(), other))
                .orElse(taken.actor());
        return new CaseMemoRow.Step(
                CaseMemoRow.Kind.STEP,
                section,
                ofCases.text("action." + taken.action()),
                taken.role()
                        .map(role -> words.text("memo.who", who, role.name()))
                        .orElse(who),
                PrintedWords.shortMinute(taken.at()),
                factor(step),
                taken.comment());
    }

    /** Of approvals alone: nothing else takes a proof. */
    private String factor(CaseMemo.Step step) {
        if (!step.taken().action().isApproval()) {
            return "";
        }
        return words.text(step.isFactorProven() ? "memo.factor.yes" : "memo.factor.no");
    }

    private void files() {
        section = words.text("memo.section.files");
        memo.files().forEach(file -> rows.add(file(file)));
    }

    private CaseMemoRow file(Attachment file) {
        return new CaseMemoRow.File(
                CaseMemoRow.Kind.FILE,
                section,
                file.name(),
                words.text("memo.kilobytes", Math.ceilDiv(file.size(), KILO)),
                words.text(file.isEvidence() ? "memo.counts.yes" : "memo.counts.no"),
                file.sha256());
    }

    private void evidence() {
        section = words.text("memo.section.evidence");
        hash("evidence", shown.evidenceHash());
        Optional.of(shown.subjectHash())
                .filter(hash -> !hash.equals(shown.evidenceHash()))
                .ifPresent(hash -> hash("subject", hash));
        if (!memo.isEvidenceKept()) {
            rows.add(paragraph(words.text("memo.notKept")));
        }
        memo.seal()
                .ifPresent(seal -> hash("seal", words.text("memo.seal", Long.toString(seal.event()), seal.rowHash())));
    }
}
