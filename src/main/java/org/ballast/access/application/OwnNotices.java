package org.ballast.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.ballast.access.domain.AccessEvent;
import org.ballast.access.domain.AccountNotice;
import org.ballast.access.persistence.AccountNotices;

/** Tells users what was changed about their accounts, until they have said that they read it. */
@ApplicationScoped
public class OwnNotices {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AccountNotices notices;

    @Inject
    private Clock clock;

    /** Stands or falls with the change. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(@Observes AccessEvent event) {
        if (AccountNotice.TOLD.contains(event.action())) {
            notices.add(event.userName(), event.action(), event.caller().name(), clock.instant());
        }
    }

    /** What the acting user has still to be told, the oldest first. */
    public List<AccountNotice> all() {
        return notices.of(currentUser.name());
    }

    /** The acting user has read those up to one. */
    @Transactional
    public void dismiss(long upTo) {
        notices.dismiss(currentUser.name(), upTo, clock.instant());
    }
}
