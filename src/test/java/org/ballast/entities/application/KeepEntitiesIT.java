package org.ballast.entities.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ballast.access.domain.Role;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.AcquisitionDayPolicy;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.EntityType;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.LowPricePolicy;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.OwnTransaction;
import org.ballast.writedowns.application.TestedCompany;
import org.junit.jupiter.api.Test;

/** An entity goes while nothing refers to it, on both databases. */
@InPortal
class KeepEntitiesIT {

    private static final String LOT = "L1,BTC,2023-12-31,2,200.00,USD";

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private OwnTransaction transaction;

    @Inject
    private KeepEntities keepEntities;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private TestedCompany company;

    @Test
    void oneWithoutAnythingGoesWithItsWallets() {
        ReportingEntity entity = found("GONE1");
        company.as("admin", Role.ADMIN, () -> keepEntities.addWallet("GONE1", new NewWallet("COLD", "Cold")));
        remove("GONE1");
        assertThat(entities.find("GONE1")).isEmpty();
        assertThat(wallets.of(entity.id())).isEmpty();
    }

    @Test
    void oneWithALotOrOnlyAPolicyStaysWithItsWallets() {
        ReportingEntity entity = company.found();
        assertStays(() -> remove(entity.code()));
        assertThat(wallets.of(entity.id())).hasSize(1);
        ReportingEntity held = found("HELD1");
        company.lots("HELD1", LOT);
        assertStays(() -> remove("HELD1"));
        assertThat(wallets.of(held.id())).hasSize(1);
    }

    @Test
    void whoeverRecordsALotAtTheSameMomentIsWaitedFor() throws Exception {
        ReportingEntity entity = found("RACE1");
        transaction.begin();
        wallets.holdRecording(entity.id());
        Future<?> removal = threads.submit(() -> remove("RACE1"));
        assertThatThrownBy(() -> removal.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        company.lots("RACE1", LOT);
        transaction.commit();
        assertThatThrownBy(() -> removal.get(20, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseInstanceOf(Refusal.class);
        assertThat(entities.find("RACE1")).isPresent();
        assertThat(wallets.of(entity.id())).hasSize(1);
    }

    private static void assertStays(ThrowingCallable removal) {
        assertThatThrownBy(removal)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.code()).isEqualTo(RefusalCode.DEPENDENT_EVENT_EXISTS));
    }

    private ReportingEntity found(String code) {
        return company.as(
                "admin",
                Role.ADMIN,
                () -> keepEntities.create(
                        new ReportingEntity(
                                0,
                                code,
                                "Set up by mistake",
                                Book.primary(Framework.US_GAAP, Currency.getInstance("USD"), Month.JANUARY),
                                ZoneOffset.UTC,
                                LowPricePolicy.INTRADAY_LOW,
                                AcquisitionDayPolicy.EXCLUDE_DAY,
                                ""),
                        EntityType.CORPORATE));
    }

    private void remove(String code) {
        company.as("admin", Role.ADMIN, () -> {
            keepEntities.remove(code);
            return code;
        });
    }
}
