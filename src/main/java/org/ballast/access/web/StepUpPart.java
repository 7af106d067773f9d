package org.ballast.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import org.ballast.access.application.StepUp;
import org.ballast.access.domain.Proof;
import org.jspecify.annotations.Nullable;

/** The fields by which a page asks for a fresh proof of who decides, where the last one is older than that. */
@Named
@RequestScoped
public class StepUpPart {

    @Inject
    private StepUp stepUp;

    @Inject
    private Clock clock;

    private String password = "";
    private String code = "";

    /** Whether the last proof is too old, or there is none. */
    public boolean isNeeded() {
        Instant now = clock.instant();
        return stepUp.provenAt().filter(at -> Proof.isFresh(at, now)).isEmpty();
    }

    /** Whether the user has a second factor, whose code is asked for as well. */
    public boolean isCodeNeeded() {
        return stepUp.isSecondFactorDue();
    }

    /** Takes what was typed as proof; does nothing where the last one is fresh. */
    public void confirm() {
        if (isNeeded()) {
            stepUp.confirm(password, code);
        }
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password == null ? "" : password;
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }
}
