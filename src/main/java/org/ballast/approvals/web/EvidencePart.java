package org.ballast.approvals.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ballast.approvals.application.ReadEvidence;

/** Whether the evidence of the case that a page shows can be downloaded. */
@Named
@RequestScoped
public class EvidencePart {

    @Inject
    private ReadEvidence evidence;

    /** Whether its text is kept: it is not of cases from before evidence was kept. */
    public boolean kept(String sha256) {
        return evidence.isKept(sha256);
    }
}
