package org.ballast.corrections.application;

import java.util.List;
import java.util.Optional;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.corrections.domain.PostedThing;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.statements.domain.ProForma;

/**
 * What a correction would do, before anybody is asked.
 *
 * @param addresses pages of the things that are undone, in the order of the plan
 * @param mirrors what the mirrors would post in each book, by account
 * @param proForma the statements of the book of the case with its mirrors; none where it has none
 * @param waiting the case of a correction of the same thing that waits
 */
public record CorrectionPreview(
        CorrectionPlan plan,
        List<String> addresses,
        List<MirrorsOfBook> mirrors,
        Optional<ProForma> proForma,
        Optional<ApprovalCase> waiting) {

    public CorrectionPreview {
        addresses = List.copyOf(addresses);
        mirrors = List.copyOf(mirrors);
    }

    /** What all mirrors in a book come to. */
    public record MirrorsOfBook(ReportingEntity inBook, List<AccountTotal> accounts) {

        public MirrorsOfBook {
            accounts = List.copyOf(accounts);
        }
    }

    /** The thing that would be corrected: that of the entry where an entry was named. */
    public PostedThing root() {
        return plan.root();
    }
}
