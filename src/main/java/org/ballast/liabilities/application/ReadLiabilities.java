package org.ballast.liabilities.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.liabilities.domain.CustomerBalance;
import org.ballast.liabilities.domain.LiabilitiesSentence;
import org.ballast.liabilities.domain.LiabilitySnapshot;
import org.ballast.liabilities.persistence.Snapshots;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** What is recorded of customers' balances: totals for everybody who is signed in, single accounts for those who work with them. */
@ApplicationScoped
@Transactional
public class ReadLiabilities {

    /** Who sees single accounts of customers. */
    public static final Set<Role> SEE_ACCOUNTS = EnumSet.of(Role.PREPARER, Role.CONTROLLER, Role.CFO, Role.AUDITOR);

    /** Accounts with negative balances that are listed at most. */
    public static final int MOST_NEGATIVE = 200;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Snapshots snapshots;

    /** Those beyond a key, the newest first; backward the oldest of the newer ones first. */
    public List<LiabilitySnapshot> beyond(String entityCode, OptionalLong id, boolean backward, int limit) {
        return snapshots.beyond(entity(entityCode).id(), id, backward, limit);
    }

    /**
     * By its key.
     *
     * @throws Refusal NOT_FOUND if the entity has none of that key
     */
    public LiabilitySnapshot find(String entityCode, long id) {
        return snapshots
                .byId(entity(entityCode).id(), id)
                .orElseThrow(
                        () -> new Refusal(RefusalCode.NOT_FOUND, LiabilitiesSentence.NO_SUCH_SNAPSHOT, entityCode));
    }

    /**
     * The latest version of an instant.
     *
     * @throws Refusal NOT_FOUND
     */
    public LiabilitySnapshot latest(long entityId, long assetId, String symbol, Instant at) {
        currentUser.requireSignedIn();
        return snapshots
                .latest(entityId, assetId, at)
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, LiabilitiesSentence.NO_SNAPSHOT, symbol, at));
    }

    /**
     * One account.
     *
     * @throws Refusal FORBIDDEN, NOT_FOUND
     */
    public CustomerBalance account(LiabilitySnapshot snapshot, String account) {
        currentUser.require(SEE_ACCOUNTS.toArray(Role[]::new));
        return snapshots
                .account(snapshot.id(), account)
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, LiabilitiesSentence.NO_ACCOUNT, account));
    }

    /** The first accounts whose balances are below zero; nothing for those who see no single accounts. */
    public List<CustomerBalance> negative(LiabilitySnapshot snapshot) {
        currentUser.requireSignedIn();
        return currentUser.roles().stream().anyMatch(SEE_ACCOUNTS::contains)
                ? snapshots.negative(snapshot.id(), MOST_NEGATIVE)
                : List.of();
    }

    private ReportingEntity entity(String code) {
        currentUser.requireSignedIn();
        return entities.byCode(code);
    }
}
