package org.ballast.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.ballast.access.application.MailSettings;
import org.ballast.access.application.OwnMail;
import org.ballast.access.domain.MailNotices;
import org.ballast.access.domain.UserMail;
import org.ballast.pages.web.Words;
import org.jspecify.annotations.Nullable;

/** What users choose about mail, on the page of their account; nothing where the portal sends none. */
@Named
@RequestScoped
public class MailPart {

    @Inject
    private MailSettings settings;

    @Inject
    private OwnMail own;

    private @Nullable MailNotices notices;

    /** Whether the portal sends mail at all. */
    public boolean isOffered() {
        return settings.server().isPresent();
    }

    public @Nullable UserMail getMail() {
        return own.get().orElse(null);
    }

    public MailNotices[] getAllNotices() {
        return MailNotices.values();
    }

    /** A choice in words. */
    public String said(MailNotices each) {
        return Words.in("access", "mail.notices." + each, settings.pause().toMinutes());
    }

    public void save() throws IOException {
        own.choose(getNotices());
        AccessWords.done("/access/password.xhtml", "mail.saved");
    }

    public MailNotices getNotices() {
        return notices == null ? own.get().map(UserMail::notices).orElse(MailNotices.NONE) : notices;
    }

    public void setNotices(@Nullable MailNotices notices) {
        this.notices = notices;
    }
}
