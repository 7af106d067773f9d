package org.ballast.evidence.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.documents.domain.CanonicalText;
import org.ballast.documents.domain.Printout;
import org.ballast.documents.report.PrintedWords;
import org.ballast.evidence.domain.CaseMemo;

/** The memo of a case for {@code reports/evidence/CaseMemo.jrxml}. */
public final class CaseMemoReport {

    private static final Set<CaseStatus> DONE = Set.of(CaseStatus.POSTED, CaseStatus.REVERSED);
    private static final List<String> HEADS = List.of(
            "thing", "was", "is", "total", "without", "with", "account", "lines", "debit", "credit", "what", "who",
            "at", "factor", "comment", "file", "size", "counts", "hash");

    private static final List<String> OF_EFFECTS = List.of("without", "with");

    private CaseMemoReport() {}

    public static Printout of(CaseMemo memo) {
        PrintedWords words = new PrintedWords("messages.evidence");
        ApprovalCase shown = memo.approvalCase();
        return new Printout(
                shown.entity() + "-case-" + shown.id(),
                words.text("memo.document", shown.entity(), memo.title()),
                memo.entityName(),
                memo.book().currency(),
                memo.madeAt(),
                mark(shown, words),
                List.of(new Printout.Part(
                        "evidence/CaseMemo", parameters(memo, words), new CaseMemoRows(memo, words).rows())));
    }

    /** What stands across the memo of a case that did nothing yet. */
    private static Optional<String> mark(ApprovalCase shown, PrintedWords words) {
        return DONE.contains(shown.status())
                ? Optional.empty()
                : Optional.of(words.text("memo.mark." + shown.status()));
    }

    private static Map<String, String> parameters(CaseMemo memo, PrintedWords words) {
        ApprovalCase shown = memo.approvalCase();
        Map<String, String> parameters = new HashMap<>();
        parameters.put("entity", memo.entityName());
        parameters.put("title", memo.title());
        parameters.put(
                "subtitle",
                words.text("memo.subtitle", shown.entity(), memo.book().code()));
        parameters.put("unit", words.text("memo.unit", memo.book().currency().getCurrencyCode()));
        mark(shown, words).ifPresent(mark -> parameters.put("draft", mark));
        String number = Long.toString(shown.id());
        parameters.put("running", words.text("memo.running", memo.entityName(), memo.title()));
        parameters.put("footer", words.text("memo.footer", shown.entity(), number));
        parameters.put("evidence", words.text("memo.content", CanonicalText.hash(memo)));
        parameters.put("made", words.text("memo.made", memo.cutOffZone()));
        parameters.put("pageOf", words.text("memo.page"));
        HEADS.forEach(head -> parameters.put(head, words.text("memo.head." + head)));
        if (memo.entries().size() > 1) {
            OF_EFFECTS.forEach(head -> parameters.put(head, words.text("memo.head." + head + ".more")));
        }
        return parameters;
    }
}
