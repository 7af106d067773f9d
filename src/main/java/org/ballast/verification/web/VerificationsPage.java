package org.ballast.verification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ballast.pages.web.Words;
import org.ballast.verification.application.ReadVerifications;
import org.ballast.verification.application.RunVerifications;
import org.ballast.verification.application.VerificationWork;
import org.ballast.verification.domain.Finding;
import org.ballast.verification.domain.Verification;
import org.jspecify.annotations.Nullable;

/** The verifications, newest first; asked again while one runs. */
@Named
@RequestScoped
public class VerificationsPage {

    @Inject
    private ReadVerifications readVerifications;

    @Inject
    private RunVerifications runVerifications;

    private @Nullable List<Verification> found;

    /** Reads before anything is rendered, so that a refusal becomes the answer. */
    public void show() {
        found = readVerifications.newest();
    }

    public List<Verification> getAll() {
        if (found == null) {
            show();
        }
        return found == null ? List.of() : found;
    }

    public boolean isGoingOn() {
        return getAll().stream().anyMatch(Verification::isRunning);
    }

    /** Begins one. */
    public String begin() {
        runVerifications.begin();
        return "/audit/verifications.xhtml?faces-redirect=true";
    }

    /** Where it stands, in a word or two. */
    public String status(Verification each) {
        return Words.in("verification", "status." + each.status());
    }

    /** How far it is. */
    public String progress(Verification each) {
        String part = each.part().isEmpty() ? "TRAIL" : each.part();
        return Words.in(
                "verification",
                "progress",
                Math.min(each.partsDone() + 1, each.parts()),
                each.parts(),
                Words.in("verification", "part." + part),
                each.rowsRead());
    }

    /** What does not fit, in words. */
    public String said(Finding finding) {
        return Words.of(VerificationWork.said(finding));
    }
}
