package org.ballast.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.ballast.access.domain.AccessSentence;
import org.ballast.access.domain.MailNotices;
import org.ballast.access.domain.UserMail;
import org.ballast.access.persistence.UserMails;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Users choose what they get by mail. */
@ApplicationScoped
public class OwnMail {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private UserMails mails;

    @Inject
    private UserChange change;

    /** The acting user's, if there is an address. */
    public Optional<UserMail> get() {
        return mails.find(currentUser.name());
    }

    /**
     * @throws Refusal NOT_FOUND if an administrator has set no address
     */
    @Transactional
    public void choose(MailNotices notices) {
        String name = currentUser.name();
        UserMail before = get().orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, AccessSentence.NO_MAIL_ADDRESS));
        if (mails.choose(name, notices) && before.notices() != notices) {
            change.record("MAIL_NOTICES_CHOSEN", name, before.notices().name(), notices.name(), "");
        }
    }
}
