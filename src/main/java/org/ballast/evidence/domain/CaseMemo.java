package org.ballast.evidence.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.Attachment;
import org.ballast.approvals.domain.CaseStep;
import org.ballast.approvals.domain.TierReason;
import org.ballast.entities.domain.Book;

/**
 * What is filed of one case: what it is about, what it changes, who stands behind it, and by what its evidence is known.
 *
 * @param title what the case is called
 * @param entityName the company
 * @param cutOffZone the zone in which its days end
 * @param period the first and the last day that it is about; empty where it is about none
 * @param why how its tier came about; empty before it was submitted
 * @param facts what it changes, old beside new
 * @param effects on the books as of the last day of its entries, without and with all of them
 * @param entries that it posted to its book, first the one that it is known by; before, the one that an approval posts
 * @param steps what was done with it, the oldest first
 * @param files that were added, the first that came first
 * @param isEvidenceKept whether the text of its evidence is kept, and not its hash alone
 * @param seal where the audit trail speaks of it last
 */
public record CaseMemo(
        ApprovalCase approvalCase,
        String title,
        String entityName,
        String cutOffZone,
        Book book,
        Optional<Period> period,
        Optional<TierReason> why,
        List<Fact> facts,
        List<Effect> effects,
        List<MemoEntry> entries,
        List<Step> steps,
        List<Attachment> files,
        boolean isEvidenceKept,
        Optional<Seal> seal) {

    public CaseMemo {
        facts = List.copyOf(facts);
        effects = List.copyOf(effects);
        entries = List.copyOf(entries);
        steps = List.copyOf(steps);
        files = List.copyOf(files);
    }

    /** Both days belong to it. */
    public record Period(LocalDate from, LocalDate to) {}

    /** One thing that it changes, in words. */
    public record Fact(String name, String before, String now) {}

    /** A total of the books without and with its entries. */
    public record Effect(Total total, Money before, Money after) {}

    /** What is told of the books. */
    public enum Total {
        ASSETS,
        LIABILITIES,
        EQUITY
    }

    /**
     * A step.
     *
     * @param isFactorProven whether a second factor was proved with it
     */
    public record Step(CaseStep taken, boolean isFactorProven) {}

    /** An event of the audit trail, with its own seal. */
    public record Seal(long event, String rowHash) {}

    /** When the newest step of it was taken. */
    public Instant madeAt() {
        return steps.isEmpty()
                ? approvalCase.createdAt()
                : steps.getLast().taken().at();
    }
}
