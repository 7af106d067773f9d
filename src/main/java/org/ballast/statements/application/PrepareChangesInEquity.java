package org.ballast.statements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import org.ballast.access.application.CurrentUser;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.journal.application.Ledger;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.refusals.Refusal;
import org.ballast.statements.domain.ChangesInEquity;
import org.ballast.statements.domain.ChangesInEquityCalculation;
import org.ballast.statements.domain.StatementPeriod;
import org.ballast.statements.persistence.EquityLayouts;

/** What happened to equity in any period. */
@ApplicationScoped
@Transactional
public class PrepareChangesInEquity {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Ledger ledger;

    @Inject
    private EquityLayouts layouts;

    @Inject
    private StatementHeaders headers;

    /**
     * The statement of a period as people name it, by its first and its last day.
     *
     * @throws Refusal NOT_FOUND, FORBIDDEN, or INVALID_INPUT if the last day lies before the first
     */
    public ChangesInEquity between(String entityCode, LocalDate from, LocalDate lastDay) {
        currentUser.requireSignedIn();
        ReportingEntity entity = entities.byCode(entityCode);
        long bookId = entity.book().id();
        StatementPeriod period = new StatementPeriod(from, lastDay);
        SortedMap<LocalDate, List<AccountBalance>> balances =
                ledger.balances(bookId, new TreeSet<>(List.of(period.dayBefore(), period.to())));
        return ChangesInEquityCalculation.of(
                headers.of(entity, lastDay),
                layouts.of(entity.book().chart()),
                period,
                balances.getOrDefault(period.dayBefore(), List.of()),
                ledger.movementsByKind(bookId, period.from(), period.to()),
                balances.getOrDefault(period.to(), List.of()));
    }
}
