package org.ballast.reserves.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
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
import org.ballast.operations.SampleKey;
import org.ballast.refusals.Refusal;
import org.ballast.reserves.domain.ReserveAddress;
import org.ballast.reserves.domain.ReserveStatement;
import org.jspecify.annotations.Nullable;

/** What tests of reserves do: companies founded, addresses named, balances sent, messages signed. */
@ApplicationScoped
class ReserveDesk {

    static final Instant AT = Instant.parse("2025-12-31T23:59:59.999Z");
    static final String ROOT = "ab".repeat(32);

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    private CurrentUser currentUser;

    @Inject
    private KeepEntities keepEntities;

    @Inject
    private NameAddress nameAddress;

    @Inject
    private WithdrawAddress withdrawAddress;

    @Inject
    private RecordReserves recordReserves;

    @Inject
    private SignReserves signReserves;

    @Inject
    private ReadReserves reserves;

    String entity() {
        String code = "RSV" + NUMBER.incrementAndGet();
        return as(
                "admin",
                Role.ADMIN,
                () -> keepEntities
                        .create(
                                new ReportingEntity(
                                        0,
                                        code,
                                        "Entity " + code,
                                        Book.primary(Framework.IFRS, Currency.getInstance("EUR"), Month.JANUARY),
                                        ZoneOffset.UTC,
                                        LowPricePolicy.INTRADAY_LOW,
                                        AcquisitionDayPolicy.EXCLUDE_DAY,
                                        "",
                                        BigDecimal.ZERO),
                                EntityType.CORPORATE)
                        .code());
    }

    static SampleKey key() {
        return SampleKey.of("it " + NUMBER.incrementAndGet());
    }

    void named(String code, String asset, String chain, String address) {
        as(
                "preparer",
                Role.PREPARER,
                () -> nameAddress.add(code, new NewReserveAddress(asset, chain, address, null, "Cold")));
    }

    ReserveAddress withdraw(Role role, String code, String address, String reason) {
        return as(
                "preparer",
                role,
                () -> withdrawAddress.withdraw(code, new NewAddressWithdrawal("BTC", null, address, reason)));
    }

    long send(String code, String csv, Optional<String> reason) {
        return as("preparer", Role.PREPARER, () -> {
            try (Upload upload =
                    Upload.of(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "reserves.csv")) {
                return recordReserves.from(code, "BTC", AT, upload, reason).imported();
            }
        });
    }

    void one(String code, NewReserveBalance told) {
        as("preparer", Role.PREPARER, () -> {
            recordReserves.one(code, told);
            return code;
        });
    }

    static NewReserveBalance balance(String asset, String address, String balance, String encumbered) {
        return new NewReserveBalance(asset, AT, null, address, "930000", balance, encumbered, null, null, null);
    }

    void sign(String code, SampleKey key, String root, String height) {
        String text = message(code, root).replace("930000", height);
        as(
                "preparer",
                Role.PREPARER,
                () -> signReserves.sign(code, signature(key, AT, root, height, key.signBitcoin(text))));
    }

    static NewOwnershipSignature signature(SampleKey key, Instant at, String root, String height, String signature) {
        return new NewOwnershipSignature("BTC", at, null, key.bitcoinAddress(), height, root, signature);
    }

    static String message(String code, String root) {
        return code + "-POR|2025-12-31T23:59:59.999Z|BTC|" + root + "|930000";
    }

    ReserveStatement read(String code) {
        return read(code, "BTC");
    }

    ReserveStatement read(String code, String asset) {
        return as("auditor", Role.AUDITOR, () -> reserves.at(code, asset, AT)).orElseThrow();
    }

    <T extends @Nullable Object> T as(String user, Role role, Supplier<T> work) {
        return currentUser.actingAs(user, role, work);
    }

    static Refusal refused(ThrowingCallable call) {
        Throwable thrown = catchThrowable(call);
        assertThat(thrown).isInstanceOf(Refusal.class);
        return (Refusal) thrown;
    }
}
