package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.concurrent.atomic.AtomicInteger;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.OneApproval;
import org.ballast.entities.application.KeepEntities;
import org.ballast.entities.domain.AcquisitionDayPolicy;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.EntityType;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.LowPricePolicy;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.prices.application.AddMarket;
import org.ballast.prices.application.NewMarket;

/** Sets up a company of a test, and a market of the same name without prices; one approval is enough there. */
@ApplicationScoped
class FoundCompany {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    private CurrentUser currentUser;

    @Inject
    private KeepEntities keepEntities;

    @Inject
    private AddMarket addMarket;

    @Inject
    private OneApproval oneApproval;

    /** With years from January and no deferred tax. */
    ReportingEntity of(String prefix, Framework framework, Currency currency) {
        return of(prefix, Book.primary(framework, currency, Month.JANUARY), BigDecimal.ZERO);
    }

    /**
     * @param prefix of its code
     */
    ReportingEntity of(String prefix, Book primary, BigDecimal taxRate) {
        return oneApproval.at(byTiers(prefix, primary, taxRate));
    }

    /** The same with the tiers that hold where nobody decided otherwise. */
    ReportingEntity byTiers(String prefix, Book primary, BigDecimal taxRate) {
        String code = prefix + NUMBER.incrementAndGet();
        return currentUser.actingAs("admin", Role.ADMIN, () -> {
            addMarket.add(new NewMarket(code, "Sample market " + code));
            return keepEntities.create(
                    new ReportingEntity(
                            0,
                            code,
                            "Sample company " + code,
                            primary,
                            ZoneOffset.UTC,
                            LowPricePolicy.INTRADAY_LOW,
                            AcquisitionDayPolicy.EXCLUDE_DAY,
                            "",
                            taxRate),
                    EntityType.CORPORATE);
        });
    }
}
