package org.ballast.marktomarket.application;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ballast.marktomarket.domain.AccountMarks;
import org.ballast.marktomarket.domain.MarkKind;
import org.ballast.marktomarket.domain.MarkProposal;

/**
 * The measurement of an account as its facts stand now, beside what was proposed for the same period before.
 *
 * @param proposed undecided or posted proposals that rest on the very same evidence, at most one of each kind
 * @param stale undecided proposals that rest on other evidence
 */
record CurrentMarks(AccountMarks marks, List<MarkProposal> proposed, List<MarkProposal> stale) {

    CurrentMarks {
        proposed = List.copyOf(proposed);
        stale = List.copyOf(stale);
    }

    /** The kinds for which there is no proposal yet. */
    Set<MarkKind> missing() {
        Set<MarkKind> missing = EnumSet.noneOf(MarkKind.class);
        missing.addAll(marks.kinds());
        proposed.forEach(each -> missing.remove(each.kind()));
        return missing;
    }

    /** Whether nothing has to be written for this account. */
    boolean isProposed() {
        return stale.isEmpty() && missing().isEmpty();
    }
}
