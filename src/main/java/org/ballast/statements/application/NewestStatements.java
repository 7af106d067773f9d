package org.ballast.statements.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ballast.access.application.LookedAt;
import org.ballast.access.application.WorkGroup;
import org.ballast.access.application.WorkItem;
import org.ballast.access.application.WorkItems;
import org.ballast.access.domain.Role;
import org.ballast.pages.application.Worded;

/** The documents of the period looked at, for those who read rather than prepare them. */
@ApplicationScoped
public class NewestStatements implements WorkItems {

    private static final String DOWNLOAD = "/statements/download?format=pdf&kind=";

    @Override
    public List<WorkGroup> of(LookedAt look) {
        if (look.entity().isEmpty() || !look.isBy(Role.CFO, Role.AUDITOR, Role.RISK)) {
            return List.of();
        }
        String books = "&entity=" + look.entity();
        List<WorkItem> items = List.of(
                WorkItem.of(
                                Worded.of("statements", "work.balanceSheet", look.lastDay()),
                                DOWNLOAD + "balance-sheet" + books + "&asOf=" + look.lastDay())
                        .in(look.entity(), ""),
                WorkItem.of(
                                Worded.of("statements", "work.disclosure", look.from(), look.lastDay()),
                                DOWNLOAD + "impairment-disclosure" + books + "&from=" + look.from() + "&to="
                                        + look.lastDay())
                        .in(look.entity(), ""));
        return List.of(new WorkGroup(
                Worded.of("statements", "work.documents"),
                items.size(),
                "/statements/balanceSheet.xhtml",
                50,
                false,
                items));
    }
}
