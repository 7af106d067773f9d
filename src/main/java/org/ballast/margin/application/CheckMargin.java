package org.ballast.margin.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.access.persistence.Users;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.margin.domain.MarginCall;
import org.ballast.margin.domain.MarginSentence;
import org.ballast.refusals.Refusal;

/**
 * Looks at the accounts of an entity: raises margin calls, cancels those of accounts that have recovered, and says of those whose time
 * has passed that they are breached. The same twice does nothing more.
 */
@ApplicationScoped
@Transactional
public class CheckMargin {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private CheckAccounts checkAccounts;

    @Inject
    private Users users;

    @Inject
    private Clock clock;

    /**
     * What a check did.
     *
     * @param accounts how many were looked at
     * @param raised calls that began
     * @param ended calls that were cancelled or breached
     */
    public record Checked(
            ReportingEntity entity, Instant at, int accounts, List<MarginCall> raised, List<MarginCall> ended) {}

    /**
     * @param askedOf user who is to meet the calls that are raised; empty for whoever prepares
     * @throws Refusal NOT_FOUND, FORBIDDEN, INVALID_INPUT where there is no such user
     */
    public Checked check(String entityCode, Optional<String> askedOf) {
        currentUser.require(Role.PREPARER, Role.CONTROLLER, Role.RISK, Role.SYSTEM);
        ReportingEntity entity = entities.byCode(entityCode);
        askedOf.ifPresent(this::requireUser);
        return checkAccounts.check(entity, askedOf.orElse(Role.PREPARER.name()), clock);
    }

    private void requireUser(String name) {
        boolean mayPrepare = users.find(name)
                .filter(stored -> stored.user().roles().contains(Role.PREPARER))
                .isPresent();
        if (!mayPrepare) {
            throw Refusal.ofField("askedOf", name, MarginSentence.NO_SUCH_USER, name);
        }
    }

    /**
     * Entities to look at again: not looked at since an instant, with an open call that is due, or of which a venue has said
     * something since: of an account, a position or a mark. For the portal itself.
     */
    public List<String> toCheck(Instant since, Instant now) {
        currentUser.require(Role.SYSTEM);
        List<String> codes = new ArrayList<>();
        for (long id : checkAccounts.toCheck(since, now)) {
            codes.add(entities.byId(id).code());
        }
        return codes;
    }
}
