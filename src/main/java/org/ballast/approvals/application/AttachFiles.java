package org.ballast.approvals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.ApprovalsSentence;
import org.ballast.approvals.domain.Attachment;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.domain.History;
import org.ballast.approvals.persistence.Attachments;
import org.ballast.approvals.persistence.CaseSteps;
import org.ballast.approvals.persistence.Cases;
import org.ballast.audit.application.AuditTrail;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * Vouchers, contracts and working papers of a case: added while it is undecided, read by everyone who may read. What comes
 * from those who prepare such cases is part of its evidence: after the submission it voids the approvals before it, and who
 * adds it does not approve. What an approver adds is his paper, and no evidence.
 */
@ApplicationScoped
@Transactional
public class AttachFiles {

    private static final Set<CaseStatus> UNDECIDED =
            EnumSet.of(CaseStatus.DRAFT, CaseStatus.SUBMITTED, CaseStatus.RETURNED);

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Cases cases;

    @Inject
    private CaseSubjects subjects;

    @Inject
    private Attachments attachments;

    @Inject
    private StepCase step;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private CaseSteps steps;

    @Inject
    private Clock clock;

    /** A file with its bytes. */
    public record Whole(Attachment file, InputStream content) {}

    /**
     * Adds a file. The same bytes again give the file that is there.
     *
     * @param content is read up to the most that one file may have
     * @throws Refusal INVALID_INPUT where the file is empty, too large or of no format that is kept; ILLEGAL_TRANSITION
     *     where the case is decided; FORBIDDEN, NOT_FOUND
     */
    public Attachment add(long caseId, String name, InputStream content) {
        currentUser.require(Role.PREPARER, Role.CONTROLLER, Role.CFO);
        ApprovalCase waiting = cases.byId(caseId);
        if (people(waiting).stream().noneMatch(currentUser::has)) {
            throw new Refusal(RefusalCode.FORBIDDEN, ApprovalsSentence.NOT_ITS_PEOPLE);
        }
        SentFile sent = SentFile.of(name, content);
        ApprovalCase held = cases.lock(caseId);
        List<Attachment> there = attachments.of(caseId);
        Optional<Attachment> same = there.stream()
                .filter(each -> each.sha256().equals(sent.sha256()))
                .findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        requireRoom(held, there);
        boolean isEvidence = isFromItsPreparers(held);
        Attachment file = new Attachment(
                0,
                caseId,
                sent.name(),
                sent.mediaType(),
                sent.bytes().length,
                sent.sha256(),
                isEvidence,
                currentUser.name(),
                clock.instant());
        long id = attachments.add(file, sent.bytes());
        auditTrail.record("FILE_ATTACHED", "CASE", Long.toString(caseId), "", sent.sha256(), sent.name());
        if (isEvidence) {
            step.edited(held);
        }
        return attachments.find(id).orElseThrow();
    }

    /** From whoever made or changed it, or prepares such cases and decides none. */
    private boolean isFromItsPreparers(ApprovalCase held) {
        History history = steps.of(held.id());
        return history.preparers().contains(currentUser.name())
                || history.editors().contains(currentUser.name())
                || subjects.of(held).preparers().stream()
                        .filter(role -> role != Role.CONTROLLER && role != Role.CFO)
                        .anyMatch(currentUser::has);
    }

    private static void requireRoom(ApprovalCase held, List<Attachment> there) {
        if (!UNDECIDED.contains(held.status())) {
            throw new Refusal(RefusalCode.ILLEGAL_TRANSITION, ApprovalsSentence.DECIDED_ALREADY);
        }
        if (there.size() >= Attachment.MOST_FILES) {
            throw Refusal.ofField("file", "", ApprovalsSentence.TOO_MANY_FILES, Attachment.MOST_FILES);
        }
    }

    private Set<Role> people(ApprovalCase waiting) {
        Set<Role> people = EnumSet.of(Role.CONTROLLER, Role.CFO);
        people.addAll(subjects.of(waiting).preparers());
        return people;
    }

    /** Whether the user may add one now. */
    public boolean mayAdd(ApprovalCase shown) {
        currentUser.requireSignedIn();
        return UNDECIDED.contains(shown.status()) && people(shown).stream().anyMatch(currentUser::has);
    }

    /**
     * Those of a case, the first that came first.
     *
     * @throws Refusal NOT_FOUND
     */
    public List<Attachment> of(long caseId) {
        currentUser.requireSignedIn();
        return new ArrayList<>(attachments.of(cases.byId(caseId).id()));
    }

    /**
     * @throws Refusal NOT_FOUND
     */
    public Whole whole(long id) {
        currentUser.requireSignedIn();
        Attachment file = attachments
                .find(id)
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, ApprovalsSentence.NO_ATTACHMENT, id));
        return new Whole(file, new ByteArrayInputStream(attachments.content(file)));
    }
}
