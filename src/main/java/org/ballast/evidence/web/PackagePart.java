package org.ballast.evidence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ballast.evidence.application.TakeEvidence;

/** Whether a page offers a package of evidence. */
@Named
@RequestScoped
public class PackagePart {

    @Inject
    private TakeEvidence takeEvidence;

    /** Whether the user may take evidence away. */
    public boolean isMayTake() {
        return takeEvidence.mayTake();
    }
}
