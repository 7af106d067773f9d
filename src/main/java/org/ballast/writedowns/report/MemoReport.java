package org.ballast.writedowns.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.documents.domain.CanonicalText;
import org.ballast.documents.domain.Printout;
import org.ballast.documents.report.PrintedWords;
import org.ballast.writedowns.domain.ApprovalMemo;
import org.ballast.writedowns.domain.CorrectedPrice;
import org.ballast.writedowns.domain.LaterValueInUse;
import org.ballast.writedowns.domain.Proposal;

/** The approval memo for {@code reports/writedowns/ApprovalMemo.jrxml}. */
public final class MemoReport {

    private static final List<String> HEADS = List.of(
            "lot",
            "units",
            "before",
            "price",
            "when",
            "fairValue",
            "after",
            "market",
            "source",
            "lots",
            "account",
            "debit",
            "credit",
            "what",
            "who",
            "at",
            "comment");

    private MemoReport() {}

    public static Printout of(ApprovalMemo memo) {
        PrintedWords words = new PrintedWords("messages.writedowns");
        Proposal proposal = memo.proposal();
        return new Printout(
                name(proposal),
                words.text(
                        "memo.document",
                        proposal.entity(),
                        words.text("memo.title." + proposal.kind()),
                        proposal.period().label()),
                memo.entityName(),
                proposal.amount().currency(),
                memo.madeAt(),
                mark(proposal, words),
                List.of(new Printout.Part(
                        "writedowns/ApprovalMemo", parameters(memo, words), new MemoRows(memo, words).rows())));
    }

    /** What stands across a memo whose write-down is not in the books. */
    private static Optional<String> mark(Proposal proposal, PrintedWords words) {
        return proposal.status() == CaseStatus.POSTED
                ? Optional.empty()
                : Optional.of(words.text("memo.mark." + proposal.status()));
    }

    private static String name(Proposal proposal) {
        return proposal.entity() + "-write-down-" + proposal.id() + "-" + proposal.asset() + "-"
                + proposal.period().from() + "-" + proposal.period().lastDay();
    }

    private static Map<String, String> parameters(ApprovalMemo memo, PrintedWords words) {
        Proposal proposal = memo.proposal();
        String title = words.text("memo.title." + proposal.kind());
        Map<String, String> parameters = new HashMap<>();
        parameters.put("entity", memo.entityName());
        parameters.put("title", title);
        parameters.put(
                "subtitle",
                words.text(
                        "memo.subtitle",
                        memo.assetName(),
                        proposal.asset(),
                        PrintedWords.day(proposal.period().from()),
                        PrintedWords.day(proposal.period().lastDay())));
        parameters.put(
                "unit", words.text("memo.unit", proposal.amount().currency().getCurrencyCode()));
        String notes = String.join("\n", notes(memo, words));
        if (!notes.isEmpty()) {
            parameters.put("note", notes);
        }
        mark(proposal, words).ifPresent(mark -> parameters.put("draft", mark));
        String number = Long.toString(proposal.id());
        parameters.put("running", words.text("memo.running", memo.entityName(), title, number));
        parameters.put("footer", words.text("memo.footer", proposal.entity(), title, number));
        parameters.put("evidence", words.text("memo.content", CanonicalText.hash(memo)));
        parameters.put("made", words.text("memo.made", memo.cutOffZone()));
        parameters.put("pageOf", words.text("memo.page"));
        HEADS.forEach(head -> parameters.put(head, words.text("memo.head." + head)));
        parameters.put("loss", words.text("memo.head.loss." + proposal.kind()));
        return parameters;
    }

    /** What must be known before the figures are read. */
    private static List<String> notes(ApprovalMemo memo, PrintedWords words) {
        return Stream.of(
                        memo.evidenceHolds() ? Stream.<String>empty() : Stream.of(words.text("proposal.changed")),
                        memo.corrected().stream().map(price -> corrected(price, words)),
                        memo.laterValuesInUse().stream().map(later -> later(later, words)))
                .flatMap(notes -> notes)
                .toList();
    }

    private static String later(LaterValueInUse later, PrintedWords words) {
        return words.text(
                later.used().isPresent() ? "proposal.laterValueInUse" : "proposal.laterValueInUse.first",
                later.inForce(),
                later.writtenBy(),
                later.used().orElse(0));
    }

    private static String corrected(CorrectedPrice price, PrintedWords words) {
        return words.text(
                price.inForce().isPresent() ? "proposal.corrected" : "proposal.corrected.none",
                price.asset(),
                PrintedWords.day(price.at()),
                PrintedWords.price(price.used()),
                price.inForce().map(PrintedWords::price).orElse(""));
    }
}
