package org.ballast.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.ballast.access.application.CreateUser;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.application.NewUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.assets.application.AddAsset;
import org.ballast.assets.application.NewAsset;
import org.ballast.container.InPortal;
import org.ballast.entities.application.KeepEntities;
import org.ballast.entities.application.NewWallet;
import org.ballast.entities.domain.AcquisitionDayPolicy;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.EntityType;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.LowPricePolicy;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.DecidePolicy;
import org.ballast.journal.application.ContributeCapital;
import org.ballast.prices.application.AddMarket;
import org.ballast.prices.application.NewMarket;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.junit.jupiter.api.Test;

/** Of eight who make the same thing at once, one does, and seven learn that it is there. */
@InPortal
class SeveralAtOnceIT {

    private static final int EIGHT = 8;
    private static final Currency USD = Currency.getInstance("USD");
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AddMarket addMarket;

    @Inject
    private AddAsset addAsset;

    @Inject
    private KeepEntities keepEntities;

    @Inject
    private DecidePolicy decidePolicy;

    @Inject
    private CreateUser createUser;

    @Inject
    private ContributeCapital contributeCapital;

    @Test
    void aMarket() throws Exception {
        String code = code();
        oneOfEight(Role.ADMIN, () -> addMarket.add(new NewMarket(code, "Market")));
    }

    @Test
    void anAsset() throws Exception {
        String symbol = code();
        oneOfEight(
                Role.ADMIN, () -> addAsset.add(new NewAsset(symbol, "Asset", 8, true, true, true, true, true, true)));
    }

    @Test
    void aUser() throws Exception {
        String name = code().toLowerCase(Locale.ROOT);
        oneOfEight(
                Role.ADMIN,
                () -> createUser.create(NewUser.program(name, "User", "eight at the same time", Set.of(Role.RISK))));
    }

    @Test
    void anEntityAWalletAPolicyAndAPayment() throws Exception {
        String code = code();
        oneOfEight(Role.ADMIN, () -> keepEntities.create(company(code), EntityType.CORPORATE));
        oneOfEight(Role.ADMIN, () -> keepEntities.addWallet(code, new NewWallet("COLD", "Cold wallet")));
        as(Role.ADMIN, () -> addMarket.add(new NewMarket(code, "Market")));
        DecidePolicy.Decision decision =
                new DecidePolicy.Decision("BTC", "US_COST_LESS_IMPAIRMENT", code, "SPECIFIC_ID", DAY);
        oneOfEight(Role.CFO, () -> decidePolicy.decide(code, decision));
        oneOfEight(Role.PREPARER, () -> contributeCapital.contribute(code, DAY, Money.of("10.00", USD), "P1"));
    }

    @Test
    void aReferenceNamesOnePaymentWhateverItsDayAndAmount() throws Exception {
        String code = code();
        as(Role.ADMIN, () -> keepEntities.create(company(code), EntityType.CORPORATE));
        as(Role.PREPARER, () -> contributeCapital.contribute(code, DAY, Money.of("10.00", USD), "P1"));
        assertThat(refusal(() ->
                        as(Role.PREPARER, () -> contributeCapital.contribute(code, DAY, Money.of("11.00", USD), "P1"))))
                .hasValue(RefusalCode.ALREADY_EXISTS);
        assertThat(refusal(() ->
                        as(Role.PREPARER, () -> contributeCapital.contribute(code, DAY, Money.of("10.00", USD), "P1"))))
                .hasValue(RefusalCode.DUPLICATE_POSTING);
        as(Role.PREPARER, () -> contributeCapital.contribute(code, DAY, Money.of("10.00", USD), "P2"));
    }

    private void oneOfEight(Role role, Runnable making) throws Exception {
        CyclicBarrier start = new CyclicBarrier(EIGHT);
        List<Future<?>> makers = new ArrayList<>();
        for (int i = 0; i < EIGHT; i++) {
            makers.add(threads.submit(() -> {
                start.await(30, TimeUnit.SECONDS);
                as(role, making);
                return "";
            }));
        }
        List<RefusalCode> refused = new ArrayList<>();
        for (Future<?> maker : makers) {
            refusal(maker::get).ifPresent(refused::add);
        }
        assertThat(refused)
                .hasSize(EIGHT - 1)
                .allMatch(code -> code == RefusalCode.ALREADY_EXISTS || code == RefusalCode.DUPLICATE_POSTING);
    }

    /** What pages and calls make of it. */
    private static Optional<RefusalCode> refusal(Work work) throws Exception {
        try {
            work.run();
            return Optional.empty();
        } catch (ExecutionException | RuntimeException thrown) {
            for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
                if (cause instanceof Refusal refused) {
                    return Optional.of(refused.code());
                }
                if (cause instanceof SQLException refused
                        && RefusedByDatabase.asRefusal(refused).isPresent()) {
                    return RefusedByDatabase.asRefusal(refused).map(Refusal::code);
                }
            }
            throw thrown;
        }
    }

    /** Something that may fail. */
    private interface Work {
        void run() throws Exception;
    }

    private void as(Role role, Runnable making) {
        currentUser.actingAs("maker", role, () -> {
            making.run();
            return "";
        });
    }

    private static String code() {
        return "E" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    private static ReportingEntity company(String code) {
        return new ReportingEntity(
                0,
                code,
                "Eight Makers",
                Book.primary(Framework.US_GAAP, USD, Month.JANUARY),
                ZoneOffset.UTC,
                LowPricePolicy.INTRADAY_LOW,
                AcquisitionDayPolicy.EXCLUDE_DAY,
                "");
    }
}
