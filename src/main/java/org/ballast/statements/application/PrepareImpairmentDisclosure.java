package org.ballast.statements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ballast.access.application.CurrentUser;
import org.ballast.amounts.Money;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.holdings.domain.HoldingRole;
import org.ballast.journal.application.Ledger;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.journal.domain.Chart;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.refusals.Refusal;
import org.ballast.statements.domain.AssetDisclosure;
import org.ballast.statements.domain.AssetMovement;
import org.ballast.statements.domain.ImpairmentDisclosure;
import org.ballast.statements.domain.ReportedComparison;
import org.ballast.statements.domain.StatementHeader;
import org.ballast.statements.domain.StatementPeriod;
import org.ballast.statements.persistence.AssetMovements;
import org.ballast.statements.persistence.ReportedFigures;
import org.ballast.statements.persistence.SignOffs;
import org.ballast.writedowns.domain.WriteDownRole;

/** The impairment disclosure of any period, beside the same period of the year before. */
@ApplicationScoped
@Transactional
public class PrepareImpairmentDisclosure {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private StatementHeaders headers;

    @Inject
    private AssetMovements movements;

    @Inject
    private AssetDisclosures assetDisclosures;

    @Inject
    private ReportedFigures reportedFigures;

    @Inject
    private SignOffs signOffs;

    @Inject
    private Ledger ledger;

    /**
     * The disclosure of a period as people name it, by its first and its last day.
     *
     * @throws Refusal NOT_FOUND, FORBIDDEN, INVALID_INPUT if the last day lies before the first, or CONCURRENT_MODIFICATION
     *     if something was posted meanwhile
     */
    public ImpairmentDisclosure between(String entityCode, LocalDate from, LocalDate lastDay) {
        currentUser.requireSignedIn();
        StatementPeriod period = new StatementPeriod(from, lastDay);
        ReportingEntity entity = entities.byCode(entityCode);
        StatementHeader header = headers.of(entity, lastDay);
        try {
            return of(entity, header, period);
        } catch (IllegalArgumentException doesNotAddUp) {
            throw headers.isUpToDate(entity, header) ? doesNotAddUp : SameLots.changed();
        }
    }

    private ImpairmentDisclosure of(ReportingEntity entity, StatementHeader header, StatementPeriod period) {
        LocalDate from = period.from();
        LocalDate to = period.end();
        return ImpairmentDisclosure.of(
                header,
                from,
                to,
                ledger.chart(entity.book().id())
                        .account(WriteDownRole.IMPAIRMENT_LOSS)
                        .name(),
                assets(entity, from, to),
                ledgerCarryingAmount(entity, period.to()),
                movements.enteredLater(entity.book().id(), entity.functionalCurrency(), to),
                reported(entity, from, to),
                signOffs.within(entity.book().id(), from, to));
    }

    private List<AssetDisclosure> assets(ReportingEntity entity, LocalDate from, LocalDate to) {
        Currency currency = entity.functionalCurrency();
        Map<Long, AssetMovement> current = movements.through(entity.book().id(), currency, from, to);
        int years = ImpairmentDisclosure.yearsBetween(from, to);
        Map<Long, AssetMovement> prior =
                movements.through(entity.book().id(), currency, from.minusYears(years), to.minusYears(years));
        AssetDisclosures.Period period = assetDisclosures.period(entity, from, to);
        return new TreeMap<>(current)
                .entrySet().stream()
                        .map(asset -> period.asset(asset.getKey(), asset.getValue(), prior.get(asset.getKey())))
                        .toList();
    }

    private Money ledgerCarryingAmount(ReportingEntity entity, LocalDate day) {
        Chart chart = ledger.chart(entity.book().id());
        Set<ChartAccount> ofDigitalAssets = Set.of(
                chart.account(HoldingRole.DIGITAL_ASSETS_AT_COST), chart.account(HoldingRole.ACCUMULATED_IMPAIRMENT));
        return Money.sum(
                ledger.balances(entity.book().id(), day).stream()
                        .filter(balance -> ofDigitalAssets.contains(balance.account()))
                        .map(AccountBalance::net)
                        .toList(),
                entity.functionalCurrency());
    }

    private List<ReportedComparison> reported(ReportingEntity entity, LocalDate from, LocalDate to) {
        return reportedFigures.within(entity.id(), from, to).stream()
                .map(figure -> ReportedComparison.of(
                        figure, reportedFigures.ours(entity.book().id(), figure)))
                .toList();
    }
}
