package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ballast.access.domain.Role;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportResult;
import org.ballast.prices.application.DecideHeldPrice;
import org.ballast.prices.application.ImportPrices;
import org.ballast.prices.application.ReadPrices;
import org.ballast.prices.application.ReadWaitingPrices;
import org.ballast.prices.application.RecordPrice;
import org.ballast.prices.domain.BarCursor;
import org.ballast.prices.domain.BarStatus;
import org.ballast.prices.domain.PriceRequest;
import org.ballast.prices.domain.RecordedBar;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.SqlRows;
import org.ballast.writedowns.domain.Proposal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Prices that are keyed in, corrected or confirmed wait for a second person, where a company that measures by them asks for it. */
@InPortal
class PriceCaseIT {

    private static final LocalDate TENTH = LocalDate.of(2024, 1, 10);
    private static final LocalDate FEBRUARY = LocalDate.of(2024, 2, 1);
    private static final String CORRECTED = "BTC,2024-01-10,100,120,70,100,5\nBTC,2024-02-01,100,120,95,100,5";

    @Inject
    private TestedCompany company;

    @Inject
    private SecondPersons second;

    @Inject
    private ImportPrices importPrices;

    @Inject
    private RecordPrice recordPrice;

    @Inject
    private DecideHeldPrice decideHeld;

    @Inject
    private ReadPrices readPrices;

    @Inject
    private ReadWaitingPrices readWaiting;

    @Inject
    private SqlRows rows;

    private ReportingEntity entity;

    @BeforeEach
    void askForTwo() {
        entity = company.priced();
        second.needed(entity, false, true);
    }

    @Test
    void whatAFileCorrectsWaitsAsOneCaseAndWhatIsNewDoesNot() {
        ImportResult sent = send(CORRECTED);
        ApprovalCase waiting = second.now(sent.caseId().orElseThrow());

        assertThat(sent.imported()).isEqualTo(2);
        assertThat(low(TENTH)).isEqualTo("80");
        assertThat(low(FEBRUARY)).isEqualTo("95");
        assertThat(company.as("auditor", Role.AUDITOR, () -> readWaiting.all()))
                .filteredOn(request -> request.market().equals(entity.code()))
                .singleElement()
                .satisfies(request -> {
                    assertThat(request.kind()).isEqualTo(PriceRequest.Kind.CORRECTION);
                    assertThat(request.bars()).isEqualTo(1);
                    assertThat(request.caseId()).isEqualTo(waiting.id());
                });
        assertThat(send(CORRECTED).caseId()).as("the same once more").hasValue(waiting.id());
        assertRefused(RefusalCode.INVALID_INPUT, () -> send("BTC,2024-01-10,100,120,60,100,5"));
        assertRefused(RefusalCode.FORBIDDEN, () -> second.approve("preparer", Role.PREPARER, waiting));
        assertRefused(RefusalCode.SOD_PREPARER_IS_APPROVER, () -> second.approve("preparer", Role.CFO, waiting));

        assertThat(second.approve("controller", Role.CONTROLLER, waiting).status())
                .isEqualTo(CaseStatus.POSTED);
        second.approve("controller", Role.CONTROLLER, waiting);
        RecordedBar after = inForce(TENTH).orElseThrow();
        assertThat(low(TENTH)).isEqualTo("70");
        assertThat(after.revision()).isEqualTo(2);
        assertThat(after.status()).isEqualTo(BarStatus.CONFIRMED);
        assertThat(after.recordedBy() + " " + after.decidedBy().orElse("")).isEqualTo("preparer controller");
        assertThat(after.importId()).hasValue(sent.importId());
        assertThat(send(CORRECTED).caseId()).isEmpty();
    }

    @Test
    void aTestThatNeedsThemStopsAndNamesTheCase() {
        long caseId = send(CORRECTED).caseId().orElseThrow();
        assertThatThrownBy(() -> company.test(entity.code()))
                .isInstanceOf(NothingTestable.class)
                .hasMessageContaining("case " + caseId);

        second.reject("controller", Role.CONTROLLER, second.now(caseId));
        assertThat(company.test(entity.code()).proposals()).hasSize(1);
    }

    @Test
    void whoApprovedAPriceApprovesNoWriteDownOnIt() {
        second.approve(
                "controller",
                Role.CONTROLLER,
                second.now(send(CORRECTED).caseId().orElseThrow()));
        Proposal submitted = company.submitted(entity.code());

        assertRefused(
                RefusalCode.SOD_EDITOR_IS_APPROVER,
                () -> second.approve("controller", Role.CONTROLLER, second.now(submitted.caseId())));
        assertThat(company.approveAs("controller2", submitted).status()).isEqualTo(CaseStatus.POSTED);
    }

    @Test
    void aPriceByHandWaitsAndIsUsedByNothingUnlessItIsApproved() {
        RecordPrice.Recorded rejected = keyIn("95");
        assertThat(rejected.bar().status()).isEqualTo(BarStatus.WAITING);
        assertThat(inForce(FEBRUARY)).isEmpty();
        assertThat(keyIn("95").caseId()).as("a second click").isEqualTo(rejected.caseId());
        assertRefused(RefusalCode.ALREADY_EXISTS, () -> keyIn("94"));
        second.reject("cfo", Role.CFO, caseOf(rejected));
        assertThat(inForce(FEBRUARY)).isEmpty();

        ApprovalCase returned = caseOf(keyIn("94"));
        second.giveBack("controller", Role.CONTROLLER, returned);
        second.submit("preparer", Role.PREPARER, returned);
        second.withdraw("preparer", Role.PREPARER, returned);
        assertThat(inForce(FEBRUARY)).isEmpty();

        second.approve("controller", Role.CONTROLLER, caseOf(keyIn("93")));
        assertThat(low(FEBRUARY)).isEqualTo("93");
        assertThat(inForce(FEBRUARY).orElseThrow().revision()).isEqualTo(1);
    }

    @Test
    void thatAHeldPriceIsRealWaitsAndItStaysHeld() {
        send("BTC,2024-02-01,100,120,10,100,5");
        long bar = inForce(FEBRUARY).orElseThrow().id();
        RecordPrice.Recorded asked =
                company.as("controller", Role.CONTROLLER, () -> decideHeld.confirm(bar, "The venue's own file"));

        assertThat(inForce(FEBRUARY).orElseThrow().status()).isEqualTo(BarStatus.HELD);
        assertRefused(
                RefusalCode.ILLEGAL_TRANSITION,
                () -> company.as("cfo", Role.CFO, () -> decideHeld.reject(bar, "It is wrong")));
        assertRefused(
                RefusalCode.SOD_PREPARER_IS_APPROVER,
                () -> second.approve("controller", Role.CONTROLLER, caseOf(asked)));
        assertRefused(
                RefusalCode.SOD_EDITOR_IS_APPROVER, () -> second.approve("preparer", Role.CONTROLLER, caseOf(asked)));
        second.approve("cfo", Role.CFO, caseOf(asked));
        assertThat(inForce(FEBRUARY).orElseThrow().status()).isEqualTo(BarStatus.CONFIRMED);
    }

    @Test
    void whatTookItsPlaceMeanwhileStandsAgainstIt() {
        send("BTC,2024-02-01,100,120,10,100,5");
        long bar = inForce(FEBRUARY).orElseThrow().id();
        RecordPrice.Recorded asked =
                company.as("controller", Role.CONTROLLER, () -> decideHeld.confirm(bar, "The venue's own file"));
        second.approve("cfo", Role.CFO, caseOf(correct("95")));

        assertThat(low(FEBRUARY)).isEqualTo("95");
        assertRefused(RefusalCode.EVIDENCE_CHANGED, () -> second.approve("cfo", Role.CFO, caseOf(asked)));
    }

    @Test
    void whatWaitsStaysAsItWasAskedFor() {
        long caseId = send(CORRECTED).caseId().orElseThrow();
        assertThatThrownBy(() -> rows.execute(
                        "UPDATE wanted_price SET low_price = 1 WHERE request_id IN"
                                + " (SELECT id FROM price_request WHERE case_id = ?)",
                        caseId))
                .hasStackTraceContaining("is append-only");
        assertThatThrownBy(() -> rows.execute("DELETE FROM price_request WHERE case_id = ?", caseId))
                .hasStackTraceContaining("is append-only");
    }

    private ImportResult send(String lines) {
        String csv = "asset,date,open,high,low,close,volume\n" + lines + "\n";
        return company.as("preparer", Role.PREPARER, () -> {
            try (Upload upload =
                    Upload.of(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "prices.csv")) {
                return importPrices.from(entity.code(), upload, Optional.of("The venue corrected its file"));
            }
        });
    }

    private RecordPrice.Recorded keyIn(String low) {
        return record(low, Optional.empty());
    }

    private RecordPrice.Recorded correct(String low) {
        return record(low, Optional.of("The venue's own file"));
    }

    private RecordPrice.Recorded record(String low, Optional<String> correction) {
        Map<String, String> values = Map.of(
                "asset",
                "BTC",
                "date",
                FEBRUARY.toString(),
                "open",
                "100",
                "high",
                "120",
                "low",
                low,
                "close",
                "100",
                "volume",
                "5");
        return company.as("preparer", Role.PREPARER, () -> recordPrice.add(entity.code(), values, correction));
    }

    private ApprovalCase caseOf(RecordPrice.Recorded recorded) {
        return second.now(recorded.caseId().orElseThrow());
    }

    private String low(LocalDate day) {
        return inForce(day)
                .orElseThrow()
                .bar()
                .low()
                .perUnit()
                .stripTrailingZeros()
                .toPlainString();
    }

    private Optional<RecordedBar> inForce(LocalDate day) {
        List<RecordedBar> found = company.as(
                "auditor",
                Role.AUDITOR,
                () -> readPrices.after(entity.code(), "BTC", day, day.plusDays(1), BarCursor.START, 10));
        return found.stream()
                .filter(bar ->
                        LocalDate.ofInstant(bar.bar().opensAt(), ZoneOffset.UTC).equals(day))
                .findFirst();
    }

    private static void assertRefused(RefusalCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
