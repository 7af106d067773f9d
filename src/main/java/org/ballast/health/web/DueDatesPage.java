package org.ballast.health.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.SaidInChart;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.web.Books;
import org.ballast.entities.web.Given;
import org.ballast.health.application.NewDueDate;
import org.ballast.health.application.NewDueWithdrawal;
import org.ballast.health.application.ReadMaturities;
import org.ballast.health.application.RecordDueDate;
import org.ballast.health.domain.CashFlowTest;
import org.ballast.health.domain.DueItem;
import org.ballast.health.domain.DueKind;
import org.ballast.health.domain.LoanDue;
import org.ballast.health.domain.Maturity;
import org.ballast.health.domain.MaturityTable;
import org.ballast.health.report.HealthCharts;
import org.ballast.pages.web.Requests;
import org.ballast.pages.web.StandingDay;
import org.ballast.pages.web.Words;
import org.jspecify.annotations.Nullable;

/** What is due and not paid, and the form in which one is recorded. */
@Named
@RequestScoped
public class DueDatesPage {

    private static final SaidInChart WORDS = (key, arguments) -> Words.in("health", key, arguments);

    @Inject
    private RecordDueDate recordDueDate;

    @Inject
    private ReadMaturities readMaturities;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Books books;

    @Inject
    private StandingDay day;

    private @Nullable MaturityTable table;
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> withdrawing = new HashMap<>();

    /** Reads what the page shows, so that what is wrong in the address is said as it opens. */
    public void show() {
        var unused = table();
    }

    /** After a refused form, too. */
    private MaturityTable table() {
        if (table == null) {
            ReportingEntity entity = books.entity();
            table = entity == null
                    ? MaturityTable.of(List.of(), List.of())
                    : readMaturities.of(entity, day.getStandingOn());
        }
        return table;
    }

    /** The next first. */
    public List<Maturity> getRows() {
        return table().rows();
    }

    /** What falls due by the days until then; null of no company. */
    public @Nullable Chart getChart() {
        ReportingEntity entity = books.entity();
        if (entity == null) {
            return null;
        }
        Currency currency = entity.functionalCurrency();
        return HealthCharts.maturities(CashFlowTest.of(day.getStandingOn(), Money.zero(currency), table()), WORDS);
    }

    /** Pledged loans that count nowhere, as no rate of the day translates them. */
    public List<LoanDue> getWithoutRate() {
        return table().withoutRate();
    }

    /** Whether it should have been paid before the day. */
    public boolean isOverdue(DueItem item) {
        return item.dueOn().isBefore(day.getStandingOn());
    }

    public DueKind[] getKinds() {
        return DueKind.values();
    }

    /** The references of those that were recorded as such and can be withdrawn. */
    public List<String> getRecorded() {
        return getRows().stream()
                .filter(row -> row.source() == Maturity.Source.RECORDED)
                .map(row -> row.item().reference())
                .toList();
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

    /** What is keyed in of a withdrawal, by field. */
    public Map<String, String> getWithdrawing() {
        return withdrawing;
    }

    /** Says that one never fell due. */
    public String withdraw() {
        DueItem gone = recordDueDate.withdraw(
                Given.entity(books.entity()).code(), Requests.of(NewDueWithdrawal.class, withdrawing));
        Words.sayAfterRedirect("health", "due.withdrawn", gone.reference());
        return "/solvency/dueDates.xhtml?faces-redirect=true";
    }
}
