package org.ballast.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.ballast.access.domain.PortalUser;
import org.ballast.access.domain.Role;
import org.ballast.access.persistence.UserMails;
import org.ballast.access.persistence.Users;
import org.ballast.pages.application.Worded;

/** For who keeps the users: whoever is locked out waits, and how the portal stands is worth a look. */
@ApplicationScoped
@Transactional
public class UserWork implements WorkItems {

    private static final String BUNDLE = "access";
    private static final String USERS = "/access/users.xhtml";

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Users users;

    @Inject
    private UserMails mails;

    @Inject
    private Clock clock;

    @Override
    public List<WorkGroup> of(LookedAt look) {
        currentUser.requireSignedIn();
        if (!look.isBy(Role.ADMIN)) {
            return List.of();
        }
        List<PortalUser> all = users.all();
        return List.of(lockedOut(all), notMailed(), portal(all));
    }

    private WorkGroup lockedOut(List<PortalUser> all) {
        List<WorkItem> items = all.stream()
                .filter(user -> user.isLockedOut(clock.instant()))
                .flatMap(user -> user.lockedAt().stream()
                        .map(at -> WorkItem.of(Worded.text(user.name()), USERS)
                                .by(user.fullName(), at)
                                .being("LOCKED")))
                .toList();
        return new WorkGroup(Worded.of(BUNDLE, "work.lockedOut", items.size()), items.size(), USERS, 10, true, items);
    }

    private WorkGroup notMailed() {
        List<WorkItem> items = mails.all().stream()
                .filter(mail -> mail.failures() > 0)
                .map(mail -> WorkItem.of(
                                Worded.of(BUNDLE, "work.mail", mail.user(), mail.failures()),
                                USERS + "?user=" + mail.user())
                        .saying(Worded.text(mail.lastFailure())))
                .toList();
        return new WorkGroup(Worded.of(BUNDLE, "work.notMailed", items.size()), items.size(), USERS, 15, false, items);
    }

    private static WorkGroup portal(List<PortalUser> all) {
        long active = all.stream().filter(PortalUser::active).count();
        List<WorkItem> items = List.of(
                WorkItem.of(Worded.of(BUNDLE, "work.users", active, all.size() - active), USERS),
                WorkItem.of(Worded.of(BUNDLE, "work.health"), "/health"));
        return new WorkGroup(Worded.of(BUNDLE, "work.portal"), items.size(), USERS, 70, false, items);
    }
}
