package org.ballast.signals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.application.Ledger;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.signals.domain.Detector;
import org.ballast.signals.domain.ExternalKind;
import org.ballast.signals.domain.Indicator;
import org.ballast.signals.domain.ToldIndicator;
import org.ballast.signals.persistence.ExternalInformations;

/** What people wrote down of an entity, and the equity of a book. Call it inside a transaction. */
@ApplicationScoped
class ReadTold {

    private static final List<Detector> TOLD = Arrays.stream(ExternalKind.values())
            .filter(kind -> !kind.isFigure())
            .map(kind -> Detector.valueOf(kind.name()))
            .toList();

    @Inject
    private ExternalInformations informations;

    @Inject
    private Ledger ledger;

    ToldOfEntity of(ReportingEntity entity, LocalDate day) {
        return new ToldOfEntity(informations.inForce(entity.id()), equity(entity, day));
    }

    /** What each detector says that people tell, of an asset. */
    List<Indicator> indicators(ReportingEntity entity, String asset, LocalDate day, ToldOfEntity told) {
        LocalDate yearStart = entity.book().fiscalYearStart(day);
        return TOLD.stream()
                .map(detector -> ToldIndicator.of(detector, day, yearStart, told.of(detector, asset)))
                .toList();
    }

    /** Assets less liabilities: what stands on the accounts of equity, and the result that is not closed yet. */
    private Money equity(ReportingEntity entity, LocalDate day) {
        List<Money> nets = ledger.balances(entity.book().id(), day).stream()
                .filter(balance -> balance.account().type() != ChartAccount.Type.ASSET
                        && balance.account().type() != ChartAccount.Type.LIABILITY)
                .map(AccountBalance::net)
                .toList();
        return Money.sum(nets, entity.functionalCurrency()).negated();
    }
}
