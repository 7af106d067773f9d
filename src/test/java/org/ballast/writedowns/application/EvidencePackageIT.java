package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.writedowns.application.EnteringJournals.rent;
import static org.ballast.writedowns.application.Refused.assertRefused;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.AttachFiles;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.audit.domain.Sha256;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.evidence.application.TakeEvidence;
import org.ballast.evidence.domain.PackagedScope;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.SqlRows;
import org.ballast.writedowns.domain.Proposal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Evidence that is taken away is whole, and whoever edits it is found out by the program that it brings. */
@InPortal
class EvidencePackageIT {

    private static final byte[] VOUCHER = "day,fixing\n2024-01-10,80\n".getBytes(StandardCharsets.UTF_8);

    /** README, two programs, and four tables twice. */
    private static final int AFTER_THE_CASES = 11;

    @Inject
    private TieredCompany tiered;

    @Inject
    private TestedCompany company;

    @Inject
    private EnteringJournals journals;

    @Inject
    private AskedCorrections corrections;

    @Inject
    private AttachFiles files;

    @Inject
    private TakeEvidence takeEvidence;

    @Inject
    private SqlRows rows;

    private ReportingEntity entity;
    private Proposal posted;
    private ApprovalCase waiting;

    @BeforeEach
    void post() {
        entity = tiered.holding("5000");
        Proposal draft = TieredCompany.only(tiered.run(entity));
        company.as(
                "preparer",
                Role.PREPARER,
                () -> files.add(draft.caseId(), "=fixing \"10\".csv", new ByteArrayInputStream(VOUCHER)));
        Proposal submitted = tiered.submit(draft);
        tiered.approve("controller", Role.CONTROLLER, submitted);
        posted = tiered.approve("cfo", Role.CFO, submitted);
        journals.post(entity, rent("=RENT-1", LocalDate.of(2024, 1, 15), "1200.50"));
        waiting = journals.enter(entity, rent("RENT-2", LocalDate.of(2024, 1, 20), "7.00"));
    }

    @Test
    void thePackageOfAPeriodIsWhole() throws Exception {
        UnpackedEvidence january = january();

        assertThat(january.verified())
                .startsWith("0 ")
                .contains("3 cases")
                .contains("2024-01-01 to 2024-01-31")
                .contains("WHOLE: everything fits.");
        assertThat(january.hashed()).startsWith("0 WHOLE: " + (january.names().size() - 1) + " members");
        assertThat(january.with("journal/lines.csv", "1200.50", "1200.51").hashed())
                .startsWith("1 ")
                .contains("journal/lines.csv: FAILED");
        assertThat(january.names())
                .contains(
                        "evidence/" + posted.evidenceHash() + ".json",
                        "evidence/" + posted.measuredHash() + ".json",
                        "cases/" + posted.caseId() + "/memo.pdf",
                        "cases/" + posted.caseId() + "/attachments/" + Sha256.hex(VOUCHER) + ".csv",
                        "statements/balance-sheet.pdf",
                        "statements/income-statement.pdf",
                        "trail/checkpoint.json");
        assertThat(january.text("journal/entries.csv")).contains("2024-00001");
        assertThat(january.text("cases/attachments.csv")).contains("'=fixing");
    }

    @Test
    void thePackageOfACaseIsWholeAndHoldsItsEntryAlone() throws Exception {
        UnpackedEvidence one = unpacked(() -> takeEvidence.ofCase(posted.caseId()));

        assertThat(one.verified()).startsWith("0 ").contains("1 cases").contains("1 entries");
        assertThat(one.text("journal/entries.jsonl").lines()).hasSize(1);
    }

    @Test
    void whatWasUndoneIsThereWithItsMirror() throws Exception {
        ApprovalCase undone = corrections.undo(entity, AskedCorrections.of(posted), false);

        UnpackedEvidence january = january();
        assertThat(january.verified()).startsWith("0 ").contains("4 cases").contains("3 entries");
        assertNamed(
                january.withTable(
                        "journal/entries",
                        ",CASE," + undone.id() + ",",
                        ",CASE,1,",
                        "\"source_id\":\"" + undone.id() + "\"",
                        "\"source_id\":\"1\""),
                "has no case behind it");
        assertNamed(january.with("journal/lines.csv", ",100000.00,0.00,", ",99999.00,0.00,"), "journal/lines.csv, row");
        for (long id : List.of(posted.caseId(), undone.id())) {
            UnpackedEvidence one = unpacked(() -> takeEvidence.ofCase(id));
            assertThat(one.verified()).startsWith("0 ").contains("1 cases").contains("2 entries");
        }
    }

    @Test
    void whatIsDecidedMeanwhileIsNotInIt() throws Exception {
        UnpackedEvidence begun = januaryWhile(() -> journals.approve("controller", Role.CONTROLLER, waiting));

        assertThat(journals.detail(waiting).approvalCase().status()).isEqualTo(CaseStatus.POSTED);
        assertThat(begun.verified()).startsWith("0 ").contains("3 cases").contains("2 entries");
        assertThat(january().verified()).startsWith("0 ").contains("3 cases").contains("3 entries");
    }

    @Test
    void aFileThatIsAddedMeanwhileIsNotInIt() throws Exception {
        UnpackedEvidence begun = januaryWhile(() -> company.as(
                "preparer",
                Role.PREPARER,
                () -> files.add(waiting.id(), "late.csv", new ByteArrayInputStream(VOUCHER))));

        String late = "cases/" + waiting.id() + "/attachments/" + Sha256.hex(VOUCHER) + ".csv";
        assertThat(begun.verified()).startsWith("0 ").contains("3 cases");
        assertThat(begun.names()).doesNotContain(late);
        assertThat(january().names()).contains(late);
    }

    @Test
    void theSameBooksGiveTheSameBytesButForTheTime() throws Exception {
        UnpackedEvidence once = january();
        UnpackedEvidence again = january();

        assertThat(again.names()).isEqualTo(once.names());
        for (String name : once.names()) {
            String time = "\"madeAt\":\"[^\"]*\"";
            assertThat(again.text(name).replaceAll(time, ""))
                    .as(name)
                    .isEqualTo(once.text(name).replaceAll(time, ""));
        }
    }

    @Test
    void whoeverEditsAnyMemberIsNamedByIt() throws Exception {
        UnpackedEvidence january = january();
        List<String> unnoticed = new ArrayList<>();
        for (String name : january.names()) {
            byte[] edited = january.bytes(name).clone();
            if (edited.length == 0 || name.equals("manifest.json") || name.equals("verify.py")) {
                continue;
            }
            edited[edited.length / 2] ^= 1;
            String said = january.with(name, edited).verified();
            if (!said.startsWith("1 NOT WHOLE: " + name)) {
                unnoticed.add(name + ": " + said);
            }
        }
        assertThat(unnoticed).isEmpty();
        String lots = january.named("measurements/", "lots.csv");
        assertThat(january.without(lots).verified()).startsWith("1 NOT WHOLE: " + lots + " is missing");
        assertThat(january.with("more.txt", VOUCHER).verified()).startsWith("1 NOT WHOLE: more.txt is in no manifest");
    }

    @Test
    void whoeverFitsTheManifestToTheEditIsNamedAllTheSame() throws Exception {
        UnpackedEvidence january = january();
        String lots = january.named("measurements/", "lots.csv").replace(".csv", "");
        String prices = january.named("measurements/", "prices.csv").replace(".csv", "");
        String measured = "evidence/" + posted.measuredHash() + ".json";
        String file = "cases/" + posted.caseId() + "/attachments/" + Sha256.hex(VOUCHER) + ".csv";

        assertNamed(january.with(lots + ".csv", "500000.00", "510000.00"), lots + ".csv, row 2");
        assertNamed(
                january.withTable(lots, "500000.00", "510000.00", "500000.00", "510000.00"),
                "carrying_before is 510000.00, and 500000.00 in the evidence");
        assertNamed(january.withTable(prices, ",80,", ",79,", "\"80\"", "\"79\""), "never was 80");
        assertNamed(january.with(measured, "\"500000.00\"", "\"510000.00\""), measured + " has the SHA-256");
        assertNamed(january.with(file, "80", "81"), file + " has the SHA-256");
        assertNamed(
                january.withTable("journal/lines", "1200.50", "1200.51", "1200.50", "1200.51"), "is of 1200.51, not");
        assertNamed(
                january.withTable("proposals/proposals", "100000.00", "90000.00", "100000.00", "90000.00"),
                "amounts to");
        assertNamed(
                january.withTable("cases/steps", ",cfo,", ",preparer,", "\"actor\":\"cfo\"", "\"actor\":\"preparer\""),
                "made or edited it and approved it");
        assertNamed(
                january.withTable("cases/steps", ",cfo,", ",cfo2,", "\"actor\":\"cfo\"", "\"actor\":\"cfo2\""),
                "the trail does not tell of an approval by cfo2");
        assertNamed(
                january.withTable(
                        "cases/steps", ",CFO,", ",CONTROLLER,", "\"role\":\"CFO\"", "\"role\":\"CONTROLLER\""),
                "no CFO approved it");
        assertNamed(
                january.withTable("cases/cases", "T2_DUAL", "T1_SINGLE", "T2_DUAL", "T1_SINGLE"),
                "is in a state that the trail does not tell of");
        assertNamed(
                january.withTable("trail/events", "PROPOSAL_POST", "PROPOSAL_SENT", "PROPOSAL_POST", "PROPOSAL_SENT")
                        .without("trail/checkpoint.json"),
                "trail/checkpoint.json is missing");
        assertNamed(
                january.with("trail/checkpoint.json", "\"head\":\"", "\"head\":\"00")
                        .refitted(),
                "the chain does not lead to its checkpoint");
    }

    @Test
    void theTrailKeepsWhoTookWhatAndItsHash() throws Exception {
        UnpackedEvidence january = january();

        assertThat(rows.list(
                        "SELECT after_hash FROM audit_event WHERE action = 'EVIDENCE_PACKAGE_MADE' AND actor = 'auditor'"
                                + " AND subject_id = '" + entity.code() + "'",
                        row -> row.getString(1).strip()))
                .contains(Sha256.hex(january.bytes("manifest.json")));
    }

    @Test
    void onlyAuditorsAndApproversTakeItOfDaysInOrder() {
        assertRefused(
                RefusalCode.FORBIDDEN,
                () -> company.as("preparer", Role.PREPARER, () -> takeEvidence.ofCase(posted.caseId())));
        assertRefused(RefusalCode.INVALID_INPUT, () -> scope(LocalDate.of(2024, 1, 2), LocalDate.of(2024, 1, 1)));
        assertRefused(RefusalCode.INVALID_INPUT, () -> scope(LocalDate.of(1990, 1, 1), LocalDate.of(2024, 1, 1)));
        assertRefused(RefusalCode.NOT_FOUND, () -> company.as("auditor", Role.AUDITOR, () -> takeEvidence.ofCase(0)));
    }

    private static void assertNamed(UnpackedEvidence edited, String what) throws Exception {
        assertThat(edited.refitted().verified()).startsWith("1 NOT WHOLE: ").contains(what);
    }

    private PackagedScope scope(LocalDate from, LocalDate to) {
        return company.as("auditor", Role.AUDITOR, () -> takeEvidence.ofPeriod(entity.code(), from, to));
    }

    /** January, with something that is done once the tables of the cases are sent. */
    private UnpackedEvidence januaryWhile(Runnable done) throws IOException {
        return unpacked(this::ofJanuary, new ByteArrayOutputStream() {
            private int members;

            @Override
            public void flush() {
                members++;
                if (members == AFTER_THE_CASES) {
                    done.run();
                }
            }
        });
    }

    private UnpackedEvidence january() throws IOException {
        return unpacked(this::ofJanuary);
    }

    private PackagedScope ofJanuary() {
        return takeEvidence.ofPeriod(entity.code(), LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 31));
    }

    private UnpackedEvidence unpacked(Supplier<PackagedScope> wanted) throws IOException {
        return unpacked(wanted, new ByteArrayOutputStream());
    }

    private UnpackedEvidence unpacked(Supplier<PackagedScope> wanted, ByteArrayOutputStream zip) throws IOException {
        company.as("auditor", Role.AUDITOR, () -> {
            takeEvidence.write(wanted.get(), zip);
            return zip;
        });
        return UnpackedEvidence.of(zip.toByteArray());
    }
}
