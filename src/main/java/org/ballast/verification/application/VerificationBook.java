package org.ballast.verification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.audit.application.AuditTrail;
import org.ballast.verification.domain.Finding;
import org.ballast.verification.domain.Verification;
import org.ballast.verification.domain.VerificationProgress;
import org.ballast.verification.domain.VerifiedTrail;
import org.ballast.verification.persistence.Verifications;

/** What is written of verifications, each in a transaction of its own, so that every node can see it at once. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class VerificationBook {

    @Inject
    private Verifications verifications;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    Optional<Long> begin(String by, int parts, Optional<LocalDate> night) {
        verifications.giveUpUnheardOf();
        return verifications.begin(by, clock.instant(), parts, night);
    }

    boolean see(long id, VerificationProgress progress) {
        verifications.see(id, progress);
        return true;
    }

    /** Notes what was found, in the trail too. */
    boolean end(long id, VerifyBooks.Outcome outcome, VerificationProgress progress) {
        boolean whole = outcome.findings().isEmpty();
        Verification.Status status = whole ? Verification.Status.WHOLE : Verification.Status.BROKEN;
        if (end(id, status, outcome.trail(), outcome.findings(), progress.rows())) {
            auditTrail.record(
                    whole ? "BOOKS_VERIFIED" : "BOOKS_NOT_WHOLE",
                    "VERIFICATION",
                    String.valueOf(id),
                    "",
                    "",
                    outcome.findings().stream()
                            .findFirst()
                            .map(VerificationBook::inShort)
                            .orElse(""));
        }
        return whole;
    }

    void fail(long id, VerificationProgress progress) {
        end(id, Verification.Status.FAILED, VerifiedTrail.NONE, List.of(), progress.rows());
    }

    private boolean end(
            long id, Verification.Status status, VerifiedTrail trail, List<Finding> findings, long rowsRead) {
        Instant now = clock.instant();
        return verifications.end(id, status, trail, findings, rowsRead, now);
    }

    private static String inShort(Finding finding) {
        return finding.part() + " " + finding.reason() + " " + String.join(", ", finding.arguments());
    }
}
