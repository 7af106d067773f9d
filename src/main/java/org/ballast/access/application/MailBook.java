package org.ballast.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.ballast.access.domain.PortalUser;
import org.ballast.access.domain.UserMail;
import org.ballast.access.persistence.StoredUser;
import org.ballast.access.persistence.UserMails;
import org.ballast.access.persistence.Users;

/** What was sent to whom, each step in a transaction of its own: none is open while the mail server is talked to. */
@ApplicationScoped
class MailBook {

    private static final int LONGEST_FAILURE = 500;

    @Inject
    private UserMails mails;

    @Inject
    private Users users;

    @Inject
    private MailSettings settings;

    @Inject
    private Clock clock;

    /** Who wants mail and got none for so long that there may be a message again. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<UserMail> due() {
        return mails.due(before());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    PortalUser user(String name) {
        return users.find(name).map(StoredUser::user).orElseThrow();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Set<String> told(String user) {
        return mails.told(user);
    }

    /** Whether this node is the one that sends to the user now. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean take(String user) {
        return mails.take(user, clock.instant(), before());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void sent(String user, Set<String> things) {
        mails.sent(user, things);
    }

    /** How many in a row did not go out. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int failed(String user, String why) {
        return mails.failed(user, why.substring(0, Math.min(why.length(), LONGEST_FAILURE)));
    }

    private Instant before() {
        return clock.instant().minus(settings.pause());
    }
}
