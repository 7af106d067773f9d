package org.ballast.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ballast.access.domain.PortalUser;
import org.ballast.access.domain.Role;
import org.ballast.access.domain.UserMail;
import org.ballast.access.persistence.StoredUser;
import org.ballast.access.persistence.Users;

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
    @Any
    private Instance<WorkItems> features;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private MailSettings settings;

    @Inject
    private MailBook book;

    @Inject
    private MailPost post;

    @Inject
    private Users users;

    @Inject
    private Clock clock;

    /** Looks once at everybody who wants mail. */
    public void round() {
        if (settings.server().isEmpty()) {
            return;
        }
        for (UserMail mail : book.due()) {
            try {
                users.find(mail.user()).map(StoredUser::user).ifPresent(user -> tell(user, mail.address()));
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, "What waits for " + mail.user() + " could not be mailed", failed);
            }
        }
    }

    private void tell(PortalUser user, String address) {
        WorkDigest digest = new WorkDigest(waiting(user), book.told(user.name()));
        if (!digest.isNews() || !book.take(user.name())) {
            return;
        }
        try {
            post.send(user, address, digest);
        } catch (MailPost.NotSent refused) {
            int failures = book.failed(user.name(), String.valueOf(refused.getMessage()));
            LOG.log(
                    Level.WARNING,
                    "Mail to {0} did not go out, {1} in a row: {2}",
                    user.name(),
                    failures,
                    refused.getMessage());
            return;
        }
        book.sent(user.name(), digest.things());
    }

    /** As the work list has it for each of the user's roles. */
    private List<WorkGroup> waiting(PortalUser user) {
        Map<String, WorkGroup> groups = new LinkedHashMap<>();
        for (Role role : user.roles()) {
            LookedAt look = new LookedAt(
                    Set.of(role), "", LocalDate.EPOCH, LocalDate.now(clock).plusDays(1));
            currentUser
                    .actingAs(
                            user.name(),
                            role,
                            () -> features.stream()
                                    .flatMap(feature -> feature.of(look).stream())
                                    .toList())
                    .stream()
                    .filter(group -> group.waiting() && group.count() > 0)
                    .forEach(group -> groups.putIfAbsent(group.heading() + " " + group.listUrl(), group));
        }
        return groups.values().stream()
                .sorted(Comparator.comparingInt(WorkGroup::order))
                .toList();
    }
}
