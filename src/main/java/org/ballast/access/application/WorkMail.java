package org.ballast.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Optional;
import org.ballast.access.domain.PortalUser;
import org.ballast.access.domain.UserMail;

/**
 * Tells users by mail what waits for them: all in one message, only when something new is there, at most one in some
 * minutes. It looks by itself from time to time and at what is committed, so that no use case waits for a mail server or
 * fails with it. Of several nodes the one sends that first writes down that it does. A message that did not go out, or
 * whose node was killed, goes out after the pause.
 */
@ApplicationScoped
public class WorkMail {

    private static final System.Logger LOG = System.getLogger(WorkMail.class.getName());

    @Inject
    private MailSettings settings;

    @Inject
    private MailBook book;

    @Inject
    private MailPost post;

    @Inject
    private WaitingWork work;

    /** Looks once at everybody who wants mail. */
    public void round() {
        if (settings.server().isEmpty()) {
            return;
        }
        for (UserMail mail : book.due()) {
            try {
                if (isServerAway(mail)) {
                    return;
                }
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, "What waits for " + mail.user() + " could not be mailed", failed);
            }
        }
    }

    /** Tells one user; whether the others can be spared the try. */
    private boolean isServerAway(UserMail mail) {
        PortalUser user = book.user(mail.user());
        Optional<Instant> toldAt = mail.failures() == 0 ? mail.triedAt() : Optional.empty();
        WorkDigest digest = new WorkDigest(work.of(user), book.told(user.name()), toldAt);
        if (!digest.isNews() || !book.take(user.name())) {
            return false;
        }
        try {
            post.send(user, mail.address(), digest);
        } catch (MailPost.NotSent refused) {
            String why = String.valueOf(refused.getMessage());
            int failures = book.failed(user.name(), why);
            LOG.log(Level.WARNING, "Mail to {0} did not go out, {1} in a row: {2}", user.name(), failures, why);
            return refused.isServerAway();
        }
        book.sent(user.name(), digest.things());
        return false;
    }
}
