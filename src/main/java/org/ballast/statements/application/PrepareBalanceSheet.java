package org.ballast.statements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeSet;
import org.ballast.access.application.CurrentUser;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.journal.application.Ledger;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.refusals.Refusal;
import org.ballast.statements.domain.BalanceSheet;
import org.ballast.statements.domain.BalanceSheetCalculation;
import org.ballast.statements.domain.LedgerColumn;
import org.ballast.statements.domain.StatementLayout;
import org.ballast.statements.persistence.StatementLayouts;

/** The balance sheet as of any day, beside the last year's and the last quarter's end. */
@ApplicationScoped
@Transactional
public class PrepareBalanceSheet {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Ledger ledger;

    @Inject
    private StatementLayouts layouts;

    @Inject
    private StatementHeaders headers;

    /**
     * @throws Refusal NOT_FOUND or FORBIDDEN
     */
    public BalanceSheet asOf(String entityCode, LocalDate day) {
        currentUser.requireSignedIn();
        ReportingEntity entity = entities.byCode(entityCode);
        List<LocalDate> dates = BalanceSheetCalculation.datesFor(entity.book(), day);
        NavigableSet<LocalDate> days = new TreeSet<>(dates);
        dates.forEach(date -> days.add(beforeYear(entity, date)));
        SortedMap<LocalDate, List<AccountBalance>> balances =
                ledger.balances(entity.book().id(), days);
        List<LedgerColumn> columns = new ArrayList<>();
        for (LocalDate date : dates) {
            columns.add(new LedgerColumn(
                    date,
                    balances.getOrDefault(date, List.of()),
                    balances.getOrDefault(beforeYear(entity, date), List.of())));
        }
        return BalanceSheetCalculation.of(
                headers.of(entity, day),
                layouts.of(
                        StatementLayout.Statement.BALANCE_SHEET, entity.book().chart()),
                columns);
    }

    private static LocalDate beforeYear(ReportingEntity entity, LocalDate day) {
        return entity.book().fiscalYearStart(day).minusDays(1);
    }
}
