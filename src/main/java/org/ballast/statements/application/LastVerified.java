package org.ballast.statements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ballast.documents.domain.Printout;
import org.ballast.statements.report.VerifiedFooter;
import org.ballast.verification.application.ReadVerifications;

/** Says in the foot of a statement when the books were verified last, and up to which event of the trail. */
@ApplicationScoped
public class LastVerified {

    @Inject
    private ReadVerifications verifications;

    public Printout on(Printout statement) {
        return VerifiedFooter.on(statement, verifications.last());
    }
}
