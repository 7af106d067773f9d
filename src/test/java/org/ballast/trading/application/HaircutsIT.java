package org.ballast.trading.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.imports.application.Upload;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.trading.application.AccountToReckon.Pledge;
import org.ballast.trading.domain.EnteredHaircut;
import org.ballast.trading.domain.TradingAccount;
import org.ballast.writedowns.application.TestedCompany;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Haircuts of venues are entered by day, and say what of pledged assets counts at any instant. */
@InPortal
class HaircutsIT {

    private static final Instant SAID = Instant.parse("2026-01-10T12:00:00Z");
    private static final String HEADER = "venue,asset,valid_from,haircut,source\n";

    @Inject
    private TestedCompany company;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private OpenTradingAccount openTradingAccount;

    @Inject
    private RecordSnapshot recordSnapshot;

    @Inject
    private ReadBalances readBalances;

    @Inject
    private EnterHaircuts enterHaircuts;

    @Inject
    private ReadHaircuts readHaircuts;

    @Inject
    private HaircutRows rows;

    @Test
    void collateralCountsAtEveryInstantAsTheHaircutsOfItsVenueSay() {
        ReportingEntity entity = company.found();
        account(entity, "HAIRVENUE");
        assertThat(refused(() -> pledge(entity, null)).errors())
                .extracting(Refusal.FieldError::field)
                .containsExactly("collateral[0].haircut");

        enter(HEADER + "HAIRVENUE,BTC,2026-01-01,0.10,Rule book\nHAIRVENUE,BTC,2026-02-01,0.25,\n", "");
        pledge(entity, null);

        assertThat(collateral(entity, "2026-01-31T23:59:59Z")).isEqualByComparingTo("108000.00");
        assertThat(collateral(entity, "2026-02-01T00:00:00Z")).isEqualByComparingTo("90000.00");
        enter(HEADER + "HAIRVENUE,BTC,2026-02-01,0.30,\n", "The venue restated it");
        assertThat(collateral(entity, "2026-02-01T00:00:00Z")).isEqualByComparingTo("84000.00");
        assertThat(collateral(entity, "2026-01-31T23:59:59Z")).isEqualByComparingTo("108000.00");
    }

    @Test
    void whatTheVenueNamedStandsUntilItsNextHaircut() {
        ReportingEntity entity = company.found();
        account(entity, "NAMEDVENUE");
        enter(HEADER + "NAMEDVENUE,BTC,2026-01-01,0.50,\nNAMEDVENUE,BTC,2026-03-01,0.25,\n", "");
        pledge(entity, "0.05");

        assertThat(collateral(entity, "2026-02-28T23:59:59Z")).isEqualByComparingTo("114000.00");
        assertThat(collateral(entity, "2026-03-01T00:00:00Z")).isEqualByComparingTo("90000.00");
    }

    @Test
    void aDayIsEnteredOnceAndOtherwiseOnlyForAReason() {
        String file = HEADER + "ONCEVENUE,ETH,2026-01-01,0.15,Rule book\n";
        assertThat(enter(file, "").entered()).hasSize(1);
        assertThat(enter(file, "").known()).isEqualTo(1);
        NewHaircut other = new NewHaircut("ONCEVENUE", "ETH", "2026-01-01", "0.2", null, null);
        assertThat(refused(() -> as("admin", Role.ADMIN, () -> enterHaircuts.enter(other)))
                        .code())
                .isEqualTo(RefusalCode.ALREADY_EXISTS);
        assertThat(refused(() -> enter(HEADER + "ONCEVENUE,BTC,2026-01-01,0.1,\nONCEVENUE,ETH,2026-01-01,0.2,\n", ""))
                        .errors())
                .extracting(error -> error.line() + " " + error.field())
                .containsExactly("3 valid_from");
        NewHaircut restated = new NewHaircut("ONCEVENUE", "ETH", "2026-01-01", "0.2", null, "Restated");
        assertThat(as("admin", Role.ADMIN, () -> enterHaircuts.enter(restated)).revision())
                .isEqualTo(2);
        assertThat(as("auditor", Role.AUDITOR, () -> readHaircuts.all(Optional.of("ONCEVENUE"))))
                .extracting(EnteredHaircut::reason)
                .containsExactly("Restated", "");
        assertThat(refused(() -> as("preparer", Role.PREPARER, () -> enterHaircuts.enter(restated)))
                        .code())
                .isEqualTo(RefusalCode.FORBIDDEN);
        assertThatThrownBy(() -> rows.change("ONCEVENUE")).isInstanceOf(PersistenceException.class);
    }

    private TradingAccount account(ReportingEntity entity, String venue) {
        return as(
                "preparer",
                Role.PREPARER,
                () -> openTradingAccount.open(entity.code(), new NewTradingAccount("PLEDGED", venue, "USD", null)));
    }

    private String pledge(ReportingEntity entity, @Nullable String haircut) {
        NewSnapshot said = new NewSnapshot(
                SAID,
                null,
                "1000.00",
                "0",
                "0",
                "0",
                "0",
                "0",
                List.of(new Pledge("BTC", "2", "60000.00", haircut)),
                "0",
                "0",
                "0",
                null,
                null);
        return as(
                "preparer",
                Role.PREPARER,
                () -> recordSnapshot
                        .record(entity.code(), "PLEDGED", said, "API")
                        .source());
    }

    private BigDecimal collateral(ReportingEntity entity, String at) {
        return as(
                "auditor",
                Role.AUDITOR,
                () -> readBalances
                        .of(entity, "PLEDGED", Instant.parse(at))
                        .said()
                        .orElseThrow()
                        .balances()
                        .collateralValue());
    }

    private EnterHaircuts.Entered enter(String file, String reason) {
        return as("admin", Role.ADMIN, () -> {
            try (Upload upload =
                    Upload.of(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "haircuts.csv")) {
                return enterHaircuts.enter(upload, reason);
            }
        });
    }

    private <T> T as(String user, Role role, Supplier<T> work) {
        return currentUser.actingAs(user, role, work);
    }

    private static Refusal refused(ThrowingCallable call) {
        Refusal[] found = new Refusal[1];
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> found[0] = refusal);
        return found[0];
    }
}
