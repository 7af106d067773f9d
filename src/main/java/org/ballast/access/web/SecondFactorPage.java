package org.ballast.access.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.application.OwnSecondFactor;
import org.ballast.access.application.TimeCodes;
import org.ballast.access.domain.RecoveryCode;
import org.ballast.access.domain.SecondFactor;
import org.jspecify.annotations.Nullable;

/**
 * The user's own second factor: put into an app and confirmed, or removed. The secret lives in the page until then, the
 * recovery codes are shown once, on the page that made them.
 */
@Named
@ViewScoped
public class SecondFactorPage implements Serializable {

    private static final String HERE = "/access/secondFactor.xhtml";

    @Inject
    private transient OwnSecondFactor own;

    @Inject
    private transient StepUpPart given;

    @Inject
    private transient CurrentUser currentUser;

    private String secret = "";
    private String password = "";
    private String code = "";
    private List<String> recoveryCodes = List.of();

    /** Makes a secret where there is no second factor yet. */
    public void show() {
        if (getFactor() == null) {
            secret = own.newSecret();
        }
    }

    public @Nullable SecondFactor getFactor() {
        return own.get().orElse(null);
    }

    public void enrol() {
        recoveryCodes = own.enrol(secret, password, code).stream()
                .map(RecoveryCode::text)
                .toList();
        secret = "";
        code = "";
    }

    public void remove() throws IOException {
        own.remove(given.getPassword(), given.getCode());
        AccessWords.done(HERE, "secondFactor.removed");
    }

    /** What the app reads. */
    public QrCode getPicture() {
        return QrCode.of(TimeCodes.address(secret, currentUser.name()));
    }

    /** The secret in groups of four, to be typed into an app. */
    public String getSecret() {
        return secret.replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** Empty unless they were just made. */
    public List<String> getRecoveryCodes() {
        return recoveryCodes;
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
