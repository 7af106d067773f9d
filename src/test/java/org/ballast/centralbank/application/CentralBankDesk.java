package org.ballast.centralbank.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.centralbank.domain.RecordedOperation;
import org.ballast.entities.application.KeepEntities;
import org.ballast.entities.domain.AcquisitionDayPolicy;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.EntityType;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.LowPricePolicy;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportResult;
import org.ballast.journal.application.Ledger;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.refusals.Refusal;
import org.ballast.sql.SqlRows;
import org.jspecify.annotations.Nullable;

/** What tests of central banks do: banks made known, files sent, operations asked for and approved. */
@ApplicationScoped
class CentralBankDesk {

    static final Currency EUR = Currency.getInstance("EUR");
    static final LocalDate DAY = LocalDate.of(2026, 5, 22);
    static final String HEAD = "date,item,amount\n";
    static final String WEEK = """
            2026-05-22,ASSETS,1000
            2026-05-22,LIABILITIES,900
            2026-05-22,EQUITY,98
            2026-05-22,BANKNOTES,300
            2026-05-22,RESERVES,500
            """;

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    private CurrentUser currentUser;

    @Inject
    private KeepInstitutions institutions;

    @Inject
    private RecordReleases releases;

    @Inject
    private KeepEntities keepEntities;

    @Inject
    private RunOperation runOperation;

    @Inject
    private DecideCase decide;

    @Inject
    private Ledger ledger;

    @Inject
    private SqlRows rows;

    String institution(String template) {
        String code = "CB" + NUMBER.incrementAndGet();
        as(
                "admin",
                Role.ADMIN,
                () -> institutions.add(new NewInstitution(code, "Bank " + code, "EUR", template, null)));
        return code;
    }

    void publishBy(String code, LocalDate from) {
        as("admin", Role.ADMIN, () -> institutions.publishBy(code, new NewInstitutionTemplate("FED_SERIES", from)));
    }

    ImportResult send(String code, String csv, Optional<String> reason) {
        return as("preparer", Role.PREPARER, () -> importAs(code, csv, reason));
    }

    ImportResult importAs(String code, String csv, Optional<String> reason) {
        try (Upload upload =
                Upload.of(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "releases.csv")) {
            return releases.from(code, upload, "https://bank.example/release", reason);
        }
    }

    ReportingEntity entity(EntityType type) {
        String code = "CBE" + NUMBER.incrementAndGet();
        return as(
                "admin",
                Role.ADMIN,
                () -> keepEntities.create(
                        new ReportingEntity(
                                0,
                                code,
                                "Entity " + code,
                                Book.primary(Framework.IFRS, EUR, Month.JANUARY),
                                ZoneOffset.UTC,
                                LowPricePolicy.INTRADAY_LOW,
                                AcquisitionDayPolicy.EXCLUDE_DAY,
                                "",
                                BigDecimal.ZERO),
                        type));
    }

    static NewOperation operation(String reference, String kind, String leg, String amount, @Nullable String result) {
        return new NewOperation(reference, kind, leg, DAY, amount, result, "Sample Bank");
    }

    RecordedOperation ask(ReportingEntity bank, NewOperation told) {
        return as("preparer", Role.PREPARER, () -> runOperation.ask(bank.code(), told));
    }

    void post(ReportingEntity bank, NewOperation told) {
        RecordedOperation asked = ask(bank, told);
        String hash = rows.list(
                        "SELECT evidence_hash FROM approval_case WHERE id = ?", row -> row.getString(1), asked.caseId())
                .getFirst();
        ApprovalCase posted =
                as("controller", Role.CONTROLLER, () -> decide.approve(asked.caseId(), Seen.evidence(hash), ""));
        assertThat(posted.status()).isEqualTo(CaseStatus.POSTED);
    }

    Money balance(ReportingEntity bank, String number) {
        return ledger.balances(bank.book().id(), DAY).stream()
                .filter(balance -> balance.account().number().equals(number))
                .map(AccountBalance::net)
                .findFirst()
                .orElse(Money.zero(EUR));
    }

    static Money eur(String amount) {
        return Money.of(amount, EUR);
    }

    <T> T as(String user, Role role, Supplier<T> work) {
        return currentUser.actingAs(user, role, work);
    }

    static Refusal refused(ThrowingCallable call) {
        Throwable thrown = catchThrowable(call);
        assertThat(thrown).isInstanceOf(Refusal.class);
        return (Refusal) thrown;
    }
}
