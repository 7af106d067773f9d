package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.writedowns.application.EnteringJournals.rent;
import static org.ballast.writedowns.application.Refused.assertRefused;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashSet;
import java.util.Set;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.AttachFiles;
import org.ballast.approvals.application.ReadEvidence;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.Attachment;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.audit.domain.Sha256;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.SqlRows;
import org.ballast.writedowns.domain.Proposal;
import org.junit.jupiter.api.Test;

/** What an approval binds to can be read byte for byte, and files are part of it. */
@InPortal
class KeptEvidenceIT {

    private static final byte[] VOUCHER = "day,fixing\n2024-01-10,80\n".getBytes(StandardCharsets.UTF_8);

    @Inject
    private TieredCompany tiered;

    @Inject
    private TestedCompany company;

    @Inject
    private FoundCompany founding;

    @Inject
    private EnteringJournals journals;

    @Inject
    private AskedCorrections corrections;

    @Inject
    private DecideWriteDown decide;

    @Inject
    private ReadEvidence evidence;

    @Inject
    private AttachFiles files;

    @Inject
    private SqlRows rows;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Test
    void theEvidenceOfAProposalIsTheTextThatWasHashed() {
        Proposal draft = draft("5000");
        String text = text(draft.caseId());

        assertThat(Sha256.hex(text)).isEqualTo(draft.evidenceHash());
        assertThat(IndependentJson.canonical(IndependentJson.read(text))).isEqualTo(text);
        JsonObject said = IndependentJson.read(text);
        assertThat(said.getString("asset")).isEqualTo("BTC");
        JsonObject test = said.getJsonArray("tests").getJsonObject(0);
        assertThat(test.getString("quantity")).isEqualTo("5000");
        assertThat(test.getString("price")).isEqualTo("80");
        assertThat(test.getString("carryingBefore")).isEqualTo("500000.00");
        assertThat(test.getString("carryingAfter")).isEqualTo("400000.00");
    }

    @Test
    void theEvidenceOfAJournalIsKeptToo() {
        ApprovalCase waiting = journals.enter(
                founding.of("KE", Framework.US_GAAP, Currency.getInstance("USD")),
                rent("KE-1", LocalDate.of(2024, 1, 31), "10.00"));
        String text = text(waiting.id());

        assertThat(Sha256.hex(text)).isEqualTo(waiting.evidenceHash());
        assertThat(IndependentJson.canonical(IndependentJson.read(text))).isEqualTo(text);
    }

    @Test
    void aFileOfThePreparerIsPartOfWhatIsApproved() {
        Proposal draft = draft("5000");
        Attachment voucher = attach("preparer", Role.PREPARER, draft, VOUCHER);
        Proposal submitted = tiered.submit(draft);

        assertThat(voucher.isEvidence()).isTrue();
        assertThat(submitted.evidenceHash()).isNotEqualTo(draft.evidenceHash());
        JsonObject bound = IndependentJson.read(text(draft.caseId()));
        assertThat(bound.getString("evidence")).isEqualTo(draft.evidenceHash());
        assertThat(bound.getJsonArray("attachments").getJsonObject(0).getString("sha256"))
                .isEqualTo(Sha256.hex(VOUCHER));
        assertThat(Sha256.hex(text(draft.caseId(), draft.evidenceHash()))).isEqualTo(draft.evidenceHash());

        Proposal once = tiered.approve("controller", Role.CONTROLLER, submitted);
        assertThat(tiered.approve("cfo", Role.CFO, once).entryId()).isPresent();
    }

    @Test
    void aFileThatComesLaterVoidsTheApprovalsBeforeIt() {
        Proposal submitted = tiered.submit(draft("5000"));
        tiered.approve("controller", Role.CONTROLLER, submitted);
        assertThat(tiered.detail(submitted).approvalsMissing()).isEqualTo(1);
        attach("preparer", Role.PREPARER, submitted, VOUCHER);

        assertThat(tiered.detail(submitted).approvalsMissing()).isEqualTo(2);
        assertRefused(RefusalCode.EVIDENCE_CHANGED, () -> tiered.approve("cfo", Role.CFO, submitted));
        String now = tiered.detail(submitted).approvalCase().evidenceHash();
        Proposal again = approve("controller", Role.CONTROLLER, submitted, now);
        assertThat(again.entryId()).isEmpty();
        assertThat(approve("cfo", Role.CFO, submitted, now).entryId()).isPresent();
    }

    @Test
    void whoAddsEvidenceDoesNotApproveIt() {
        Proposal submitted = tiered.submit(draft("250"));
        company.as("controller", Role.PREPARER, () -> add(submitted, VOUCHER));
        String now = tiered.detail(submitted).approvalCase().evidenceHash();

        assertRefused(RefusalCode.SOD_EDITOR_IS_APPROVER, () -> approve("controller", Role.CONTROLLER, submitted, now));
    }

    @Test
    void aFileThatIsAddedToACorrectionLeavesItApprovable() {
        ReportingEntity entity = tiered.holding("250");
        Proposal posted =
                tiered.approve("controller", Role.CONTROLLER, tiered.submit(TieredCompany.only(tiered.run(entity))));
        ApprovalCase asked = corrections.ask(entity, AskedCorrections.of(posted));
        company.as(
                "preparer", Role.PREPARER, () -> files.add(asked.id(), "why.csv", new ByteArrayInputStream(VOUCHER)));

        assertRefused(RefusalCode.EVIDENCE_CHANGED, () -> corrections.approve(asked));
        ApprovalCase now = corrections.detail(asked.id()).approvalCase();
        assertThat(now.subjectHash()).isEqualTo(asked.evidenceHash());
        assertThat(corrections.approve(now).status()).isEqualTo(CaseStatus.POSTED);
    }

    @Test
    void aFileOfAnApproverIsNoEvidence() {
        Proposal submitted = tiered.submit(draft("250"));
        Attachment paper = attach("controller", Role.CONTROLLER, submitted, VOUCHER);

        assertThat(paper.isEvidence()).isFalse();
        assertThat(tiered.approve("controller", Role.CONTROLLER, submitted).entryId())
                .isPresent();
    }

    @Test
    void keptEvidenceOnlyGrowsAndIsOfItsCaseAlone() {
        Proposal draft = draft("5000");
        String hash = draft.evidenceHash();

        assertThatThrownBy(() -> rows.execute("DELETE FROM evidence WHERE sha256 = ?", hash))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> rows.execute(
                        "UPDATE evidence_part SET part_no = 2 WHERE evidence_id = (SELECT id FROM evidence WHERE sha256 = ?)",
                        hash))
                .hasMessageContaining("append-only");
        Proposal other = draft("250");
        assertRefused(RefusalCode.NOT_FOUND, () -> text(other.caseId(), hash));
        assertRefused(RefusalCode.NOT_FOUND, () -> text(0));
    }

    @Test
    void whoeverReadsATextHoldsNothingOfTheBooksMeanwhile() {
        String hash = draft("5000").evidenceHash();
        Set<Integer> statuses = new HashSet<>();
        company.as("auditor", Role.AUDITOR, () -> {
            evidence.copy(hash, new OutputStream() {
                @Override
                public void write(int letter) {
                    statuses.add(transaction.getTransactionStatus());
                }
            });
            return hash;
        });
        assertThat(statuses).containsExactly(Status.STATUS_NO_TRANSACTION);
    }

    private Proposal draft(String units) {
        return TieredCompany.only(tiered.run(tiered.holding(units)));
    }

    private Proposal approve(String user, Role role, Proposal proposal, String seen) {
        return company.as(user, role, () -> decide.approve(proposal.id(), Seen.evidence(seen), ""));
    }

    private Attachment attach(String user, Role role, Proposal proposal, byte[] content) {
        return company.as(user, role, () -> add(proposal, content));
    }

    private Attachment add(Proposal proposal, byte[] content) {
        return files.add(proposal.caseId(), "fixing.csv", new ByteArrayInputStream(content));
    }

    private String text(long caseId) {
        return company.as("auditor", Role.AUDITOR, () -> text(evidence.hash(caseId)));
    }

    private String text(long caseId, String sha256) {
        return company.as("auditor", Role.AUDITOR, () -> text(evidence.hash(caseId, sha256)));
    }

    private String text(String sha256) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        evidence.copy(sha256, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
