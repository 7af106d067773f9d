package org.ballast.statements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
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
import org.ballast.statements.domain.IncomeStatement;
import org.ballast.statements.domain.IncomeStatementCalculation;
import org.ballast.statements.domain.LedgerColumn;
import org.ballast.statements.domain.StatementLayout;
import org.ballast.statements.domain.StatementPeriod;
import org.ballast.statements.persistence.StatementLayouts;

/** The income statement of any period, beside the same period of the year before and of a quarter the quarter before. */
@ApplicationScoped
@Transactional
public class PrepareIncomeStatement {

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
     * The income statement of a period as people name it, by its first and its last day.
     *
     * @throws Refusal NOT_FOUND, FORBIDDEN, or INVALID_INPUT if the last day lies before the first
     */
    public IncomeStatement between(String entityCode, LocalDate from, LocalDate lastDay) {
        currentUser.requireSignedIn();
        ReportingEntity entity = entities.byCode(entityCode);
        List<StatementPeriod> periods = new StatementPeriod(from, lastDay).compared();
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (StatementPeriod period : periods) {
            days.add(period.to());
            days.add(period.dayBefore());
        }
        SortedMap<LocalDate, List<AccountBalance>> balances =
                ledger.beforeClosing(entity.book().id(), days);
        List<LedgerColumn> columns = periods.stream()
                .map(period -> new LedgerColumn(
                        period.to(),
                        balances.getOrDefault(period.to(), List.of()),
                        balances.getOrDefault(period.dayBefore(), List.of())))
                .toList();
        return IncomeStatementCalculation.of(
                headers.of(entity, lastDay),
                layouts.of(
                        StatementLayout.Statement.INCOME_STATEMENT,
                        entity.book().chart()),
                periods,
                columns);
    }
}
