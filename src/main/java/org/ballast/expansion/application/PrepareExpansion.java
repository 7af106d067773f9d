package org.ballast.expansion.application;

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
import org.ballast.expansion.domain.AssetChange;
import org.ballast.expansion.domain.Expansion;
import org.ballast.expansion.domain.ExpansionCalculation;
import org.ballast.expansion.domain.ExpansionSentence;
import org.ballast.expansion.persistence.BookMovements;
import org.ballast.expansion.persistence.SourceRules;
import org.ballast.holdings.domain.AssetStanding;
import org.ballast.holdings.persistence.AssetDays;
import org.ballast.journal.application.Ledger;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.journal.domain.Chart;
import org.ballast.journal.domain.LedgerRole;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.statements.application.StatementHeaders;
import org.ballast.statements.domain.StatementHeader;
import org.ballast.statements.domain.StatementPeriod;

/** Why the total assets of a book changed between any two days. */
@ApplicationScoped
@Transactional
public class PrepareExpansion {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Ledger ledger;

    @Inject
    private SourceRules rules;

    @Inject
    private BookMovements movements;

    @Inject
    private AssetDays assetDays;

    @Inject
    private StatementHeaders headers;

    /**
     * The change from the end of the day before the first to the end of the last day.
     *
     * @throws Refusal NOT_FOUND, FORBIDDEN, INVALID_INPUT if the last day lies before the first, or CONCURRENT_MODIFICATION if
     *     something was posted meanwhile
     */
    public Expansion between(String entityCode, LocalDate from, LocalDate lastDay) {
        currentUser.requireSignedIn();
        return between(entities.byCode(entityCode), from, lastDay);
    }

    /** The same of the book that an entity is seen through. */
    public Expansion between(ReportingEntity entity, LocalDate from, LocalDate lastDay) {
        currentUser.requireSignedIn();
        StatementPeriod period = new StatementPeriod(from, lastDay);
        StatementHeader header = headers.of(entity, lastDay);
        try {
            Expansion expansion = of(entity, header, period);
            if (!headers.isUpToDate(entity, header)) {
                throw new Refusal(RefusalCode.CONCURRENT_MODIFICATION, ExpansionSentence.BOOKS_CHANGED);
            }
            return expansion;
        } catch (IllegalArgumentException doesNotAddUp) {
            if (headers.isUpToDate(entity, header)) {
                throw doesNotAddUp;
            }
            throw new Refusal(RefusalCode.CONCURRENT_MODIFICATION, ExpansionSentence.BOOKS_CHANGED);
        }
    }

    private Expansion of(ReportingEntity entity, StatementHeader header, StatementPeriod period) {
        long bookId = entity.book().id();
        Chart chart = ledger.chart(bookId);
        SortedMap<LocalDate, List<AccountBalance>> balances =
                ledger.balances(bookId, new TreeSet<>(List.of(period.dayBefore(), period.to())));
        return ExpansionCalculation.of(
                header,
                period,
                rules.of(chart.code()),
                chart.account(LedgerRole.CASH).number(),
                balances.getOrDefault(period.dayBefore(), List.of()),
                movements.between(bookId, chart, header.currency(), period.from(), period.to()),
                movements.outsideLots(bookId, chart, header.currency(), period.from(), period.to()),
                balances.getOrDefault(period.to(), List.of()),
                assetDays.standing(bookId, header.currency(), period.dayBefore(), period.to()).stream()
                        .map(PrepareExpansion::change)
                        .filter(change -> change.units0().signum() != 0
                                || change.units1().signum() != 0
                                || !change.carrying0().isZero()
                                || !change.carrying1().isZero())
                        .toList());
    }

    private static AssetChange change(AssetStanding standing) {
        return new AssetChange(
                standing.symbol(),
                standing.name(),
                standing.units0(),
                standing.carrying0(),
                standing.units1(),
                standing.carrying1());
    }
}
