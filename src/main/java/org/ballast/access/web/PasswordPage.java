package org.ballast.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.ballast.access.application.ChangePassword;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.application.ReadUsers;
import org.ballast.access.domain.AccessSentence;
import org.ballast.refusals.Refusal;
import org.jspecify.annotations.Nullable;

/** Users change their own password; their other sessions and their access tokens end. */
@Named
@RequestScoped
public class PasswordPage {

    @Inject
    private ChangePassword changePassword;

    @Inject
    private ReadUsers readUsers;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private PageSession session;

    @Inject
    private HttpServletRequest request;

    private String current = "";
    private String next = "";
    private String again = "";

    public void change() throws IOException {
        if (!next.equals(again)) {
            throw Refusal.ofField("again", "", AccessSentence.PASSWORDS_DIFFER);
        }
        session.goOn(request, currentUser.name(), changePassword.own(current, next));
        AccessWords.done("/access/password.xhtml", "password.changed");
    }

    /** Whether somebody else set the present password. */
    public boolean isRequired() {
        return readUsers.me().passwordExpiresAt().isPresent();
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(@Nullable String current) {
        this.current = current == null ? "" : current;
    }

    public String getNext() {
        return next;
    }

    public void setNext(@Nullable String next) {
        this.next = next == null ? "" : next;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(@Nullable String again) {
        this.again = again == null ? "" : again;
    }
}
