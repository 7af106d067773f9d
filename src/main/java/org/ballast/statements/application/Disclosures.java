package org.ballast.statements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.ballast.amounts.Money;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.application.Ledger;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.journal.domain.Chart;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.measurement.domain.MeasurementRole;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.statements.domain.StatementHeader;
import org.ballast.statements.domain.StatementPeriod;
import org.ballast.statements.domain.StatementsSentence;

/** What every disclosure of a period begins with and is held against. */
@ApplicationScoped
class Disclosures {

    @Inject
    private StatementHeaders headers;

    @Inject
    private Ledger ledger;

    /**
     * Makes one from the books as they stand.
     *
     * @throws Refusal MODEL_NOT_ALLOWED if the book reports under another framework, CONCURRENT_MODIFICATION if something was
     *     posted meanwhile
     */
    <D> D make(
            ReportingEntity entity,
            Framework framework,
            StatementPeriod period,
            Function<StatementHeader, D> disclosure) {
        if (entity.framework() != framework) {
            throw new Refusal(
                    RefusalCode.MODEL_NOT_ALLOWED,
                    StatementsSentence.OTHER_FRAMEWORK,
                    framework,
                    entity.code(),
                    entity.framework());
        }
        StatementHeader header = headers.of(entity, period.to());
        try {
            return disclosure.apply(header);
        } catch (IllegalArgumentException doesNotAddUp) {
            throw headers.isUpToDate(entity, header) ? doesNotAddUp : SameLots.changed();
        }
    }

    /** The name of the income statement line that takes it. */
    String caption(ReportingEntity entity, MeasurementRole role) {
        return ledger.chart(entity.book().id()).account(role).name();
    }

    /** What accounts hold together at the end of a period. */
    Money balance(ReportingEntity entity, StatementPeriod period, MeasurementRole... roles) {
        Chart chart = ledger.chart(entity.book().id());
        List<ChartAccount> accounts = Arrays.stream(roles).map(chart::account).toList();
        return Money.sum(
                ledger.balances(entity.book().id(), period.to()).stream()
                        .filter(balance -> accounts.contains(balance.account()))
                        .map(AccountBalance::net)
                        .toList(),
                entity.functionalCurrency());
    }
}
