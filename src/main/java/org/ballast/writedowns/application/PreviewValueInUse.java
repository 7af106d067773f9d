package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.OverviewHoldings;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.domain.AssetHolding;
import org.ballast.holdings.persistence.Policies;
import org.ballast.measurement.domain.ValueInUse;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.domain.Fields;
import org.ballast.writedowns.domain.ValueInUsePreview;

/** Works out what a value in use comes to while it is keyed in; writes nothing. */
@ApplicationScoped
@Transactional
public class PreviewValueInUse {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private OverviewHoldings holdings;

    @Inject
    private Policies policies;

    @Inject
    private RequestRules rules;

    /** Empty while something is missing or wrong. */
    public Optional<ValueInUsePreview> of(ReportingEntity entity, NewValueInUse said) {
        currentUser.requireSignedIn();
        Fields fields = rules.of(said);
        return fields.isWrong("asset") || fields.isWrong("reportingDate")
                ? Optional.empty()
                : ValueInUseFields.estimate(entity.functionalCurrency(), said, fields)
                        .map(estimate -> preview(entity, said.asset(), said.reportingDate(), estimate));
    }

    private ValueInUsePreview preview(ReportingEntity entity, String asset, LocalDate on, ValueInUse estimate) {
        return holdings.byAsset(entity, on).stream()
                .filter(held -> held.asset().equals(asset))
                .findFirst()
                .map(held -> new ValueInUsePreview(estimate, held.units(), lessCosts(entity, held, on)))
                .orElseGet(() -> new ValueInUsePreview(estimate, Quantity.ZERO, Optional.empty()));
    }

    private Optional<Money> lessCosts(ReportingEntity entity, AssetHolding held, LocalDate on) {
        BigDecimal costs = policies.inForce(entity.book().id(), held.assetId(), on)
                .map(AccountingPolicy::disposalCostRate)
                .orElse(BigDecimal.ZERO);
        return held.close().map(close -> lessCosts(held.units(), close, costs));
    }

    private static Money lessCosts(Quantity units, UnitPrice close, BigDecimal costs) {
        return Money.rounded(
                units.units().multiply(close.perUnit()).multiply(BigDecimal.ONE.subtract(costs)),
                close.currency(),
                RoundingMode.HALF_UP);
    }
}
