package org.ballast.writedowns.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.ballast.pages.web.Words;
import org.ballast.writedowns.application.CompareEvidence;
import org.ballast.writedowns.domain.EvidenceChanges;
import org.ballast.writedowns.domain.EvidenceLine;
import org.jspecify.annotations.Nullable;

/** What changed behind a proposal, old above new, a lot at a time. */
@Named
@RequestScoped
public class ChangedEvidencePart {

    private static final int MOST_LINES = 50;

    @Inject
    private CompareEvidence compareEvidence;

    private @Nullable EvidenceChanges changes;

    /** One of both rows of a line: as it was, or as it is. */
    public record Row(String lot, String state, @Nullable EvidenceLine line) {}

    public EvidenceChanges of(long proposal) {
        if (changes == null) {
            changes = compareEvidence.of(proposal);
        }
        return changes;
    }

    /** The rows of the first lines that differ. */
    public List<Row> rows(long proposal) {
        List<Row> rows = new ArrayList<>();
        of(proposal).lines().stream().limit(MOST_LINES).forEach(line -> {
            rows.add(new Row(line.lot(), "was", line.before().orElse(null)));
            rows.add(new Row("", "is", line.now().orElse(null)));
        });
        return rows;
    }

    /** How many lots or segments differ, or that it is something that all of them share. */
    public String summary(long proposal) {
        EvidenceChanges found = of(proposal);
        if (!found.measurable()) {
            return Words.in("writedowns", "changed.notMeasurable");
        }
        return found.lines().isEmpty()
                ? Words.in("writedowns", "changed.ofAll")
                : Words.in("writedowns", "changed.lines", found.lines().size(), MOST_LINES);
    }
}
