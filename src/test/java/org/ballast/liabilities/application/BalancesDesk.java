package org.ballast.liabilities.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.entities.application.KeepEntities;
import org.ballast.entities.domain.AcquisitionDayPolicy;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.EntityType;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.LowPricePolicy;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportResult;
import org.ballast.refusals.Refusal;

/** What tests of customers' balances do: companies set up, files sent, people acting. */
@ApplicationScoped
public class BalancesDesk {

    /** The instant of most balances. */
    public static final String AT = "2025-12-31T23:59:59.999Z";

    private static final Currency USD = Currency.getInstance("USD");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    private CurrentUser currentUser;

    @Inject
    private KeepEntities keepEntities;

    @Inject
    private RecordLiabilities recordLiabilities;

    /** A company of its own for a test. */
    public ReportingEntity company() {
        String code = "OWES" + NUMBER.incrementAndGet();
        return as(
                "admin",
                Role.ADMIN,
                () -> keepEntities.create(
                        new ReportingEntity(
                                0,
                                code,
                                "Exchange " + code,
                                Book.primary(Framework.US_GAAP, USD, Month.JANUARY),
                                ZoneOffset.UTC,
                                LowPricePolicy.INTRADAY_LOW,
                                AcquisitionDayPolicy.EXCLUDE_DAY,
                                "",
                                BigDecimal.ZERO),
                        EntityType.CORPORATE));
    }

    /** Rows without the header. */
    public ImportResult send(ReportingEntity company, String asset, String rows, Optional<String> reason) {
        return as("preparer", Role.PREPARER, () -> sendAs(company, asset, AT, "account,balance\n" + rows, reason));
    }

    ImportResult sendAs(ReportingEntity company, String asset, String at, String csv, Optional<String> reason) {
        try (Upload upload =
                Upload.of(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "balances.csv")) {
            return recordLiabilities.from(company.code(), asset, at, upload, reason);
        }
    }

    public <T> T as(String user, Role role, Supplier<T> work) {
        return currentUser.actingAs(user, role, work);
    }

    public static Refusal refused(ThrowingCallable call) {
        Throwable thrown = catchThrowable(call);
        assertThat(thrown).isInstanceOf(Refusal.class);
        return (Refusal) thrown;
    }
}
