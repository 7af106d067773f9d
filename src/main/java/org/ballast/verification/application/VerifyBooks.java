package org.ballast.verification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.audit.application.ReadTrail;
import org.ballast.audit.application.SealCheck;
import org.ballast.audit.application.TrailCheck;
import org.ballast.audit.domain.ChainCheck;
import org.ballast.audit.domain.CheckpointComparison;
import org.ballast.audit.domain.SealFault;
import org.ballast.audit.persistence.SealedRows;
import org.ballast.audit.persistence.Snapshot;
import org.ballast.refusals.Refusal;
import org.ballast.verification.domain.BooksPart;
import org.ballast.verification.domain.Finding;
import org.ballast.verification.domain.VerificationProgress;
import org.ballast.verification.domain.VerifiedTrail;
import org.ballast.verification.persistence.BookQuestions;

/**
 * Looks at everything that is sealed or summed, as it was at one instant: the trail and its checkpoints, every sealed row,
 * the numbers of the entries, the sums of accounts and days, and what lots carry beside their accounts and histories.
 */
@ApplicationScoped
public class VerifyBooks {

    /** The part that is the trail itself. */
    public static final String TRAIL = "TRAIL";

    @Inject
    private ReadTrail readTrail;

    @Inject
    private Snapshot snapshot;

    @Inject
    private TrailCheck trail;

    @Inject
    private SealCheck seals;

    /** What was read and what does not fit, the first of each part. */
    public record Outcome(VerifiedTrail trail, List<Finding> findings) {}

    /** How many parts there are. */
    int parts() {
        return 1 + seals.kinds().size() + BooksPart.values().length;
    }

    /**
     * @throws Refusal FORBIDDEN for everybody who may not read the trail
     */
    public Outcome look(VerificationProgress progress) {
        readTrail.requireReader();
        return lookAt(progress);
    }

    /** The same for the portal itself. */
    Outcome lookAt(VerificationProgress progress) {
        CheckpointComparison known = trail.checkpoints();
        return snapshot.read(connection -> look(connection, known, progress));
    }

    private Outcome look(Connection connection, CheckpointComparison known, VerificationProgress progress)
            throws SQLException {
        List<Finding> findings = new ArrayList<>();
        progress.begin(TRAIL);
        TrailCheck.Found found = trail.check(connection, known, progress::count);
        of(found.check()).ifPresent(findings::add);
        for (SealedRows rows : seals.kinds()) {
            progress.begin(rows.kind());
            seals.check(connection, rows, progress::count)
                    .map(unlike -> of(rows.kind(), unlike))
                    .ifPresent(findings::add);
        }
        for (BooksPart part : BooksPart.values()) {
            progress.begin(part.name());
            BookQuestions.ask(connection, part).ifPresent(findings::add);
        }
        VerifiedTrail read = new VerifiedTrail(
                found.head().seq(), found.head().rowHash(), found.clocksBehind(), found.checkpoints());
        return new Outcome(read, findings);
    }

    private static Optional<Finding> of(ChainCheck check) {
        return switch (check) {
            case ChainCheck.Whole whole -> Optional.empty();
            case ChainCheck.Broken broken ->
                Optional.of(new Finding(TRAIL, broken.fault().name(), List.of(Long.toString(broken.seq()))));
        };
    }

    private static Finding of(String kind, SealCheck.Unlike unlike) {
        SealFault fault = unlike.fault();
        List<String> arguments = fault.part().isEmpty() ? List.of(unlike.name()) : List.of(unlike.name(), fault.part());
        return new Finding(kind, fault.reason().name(), arguments);
    }
}
