package org.ballast.writedowns.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.pages.web.Words;
import org.ballast.writedowns.application.PostWithoutTest;
import org.jspecify.annotations.Nullable;

/** Posts a disposal for nothing whose lots have no price. */
@Named
@ViewScoped
public class WithoutTestPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PostWithoutTest postWithoutTest;

    @Inject
    private CurrentUser currentUser;

    private String entity = "";
    private String reference = "";
    private String reason = "";

    /** Looks at an entity. */
    public void show(String entityCode) {
        entity = entityCode;
    }

    public String post() {
        postWithoutTest.post(entity, reference, reason);
        Words.sayAfterRedirect("writedowns", "withoutTest.done", reference);
        return "/holdings/disposals.xhtml?faces-redirect=true&entity=" + entity;
    }

    public boolean isMayPost() {
        return currentUser.has(Role.CONTROLLER) || currentUser.has(Role.CFO);
    }

    public String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference == null ? "" : reference;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
