package org.ballast.health.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.web.Books;
import org.ballast.entities.web.Given;
import org.ballast.health.application.NewDueDate;
import org.ballast.health.application.RecordDueDate;
import org.ballast.health.domain.DueItem;
import org.ballast.health.domain.DueKind;
import org.ballast.pages.web.Requests;
import org.ballast.pages.web.StandingDay;
import org.ballast.pages.web.Words;
import org.jspecify.annotations.Nullable;

/** What is due and not paid, and the form in which one is recorded. */
@Named
@RequestScoped
public class DueDatesPage {

    @Inject
    private RecordDueDate recordDueDate;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Books books;

    @Inject
    private StandingDay day;

    private @Nullable List<DueItem> items;
    private final Map<String, String> values = new HashMap<>();

    /** Reads what the page shows, so that what is wrong in the address is said as it opens. */
    public void show() {
        getItems();
    }

    /** The next first; after a refused form, too. */
    public List<DueItem> getItems() {
        if (items == null) {
            ReportingEntity entity = books.entity();
            items = entity == null ? List.of() : recordDueDate.openOn(entity.code(), day.getStandingOn());
        }
        return items;
    }

    /** Whether it should have been paid before the day. */
    public boolean isOverdue(DueItem item) {
        return item.dueOn().isBefore(day.getStandingOn());
    }

    public DueKind[] getKinds() {
        return DueKind.values();
    }

    public boolean isMayRecord() {
        return currentUser.has(Role.PREPARER);
    }

    /** What is keyed in, by field. */
    public Map<String, String> getValues() {
        return values;
    }

    /** Keeps it. */
    public String record() {
        DueItem kept = recordDueDate.record(Given.entity(books.entity()).code(), Requests.of(NewDueDate.class, values));
        Words.sayAfterRedirect("health", "due.recorded", kept.reference());
        return "/solvency/dueDates.xhtml?faces-redirect=true";
    }
}
