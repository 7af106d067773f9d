package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalLong;
import org.ballast.access.application.CurrentUser;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.persistence.Policies;
import org.ballast.refusals.Refusal;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.domain.ValueInUseMemo;
import org.ballast.writedowns.persistence.Proposals;
import org.ballast.writedowns.persistence.ValuesInUse;

/** What was written of values in use, for everyone who may read. */
@ApplicationScoped
@Transactional
public class ReadValuesInUse {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private ValuesInUse valuesInUse;

    @Inject
    private Proposals proposals;

    @Inject
    private Policies policies;

    @Inject
    private Assets assets;

    /**
     * Those of a book of an entity beyond another one, the newest first or, backward, the oldest first.
     *
     * @param id key of that memo, empty for the edge of the list
     * @throws Refusal NOT_FOUND
     */
    public List<ValueInUseMemo> beyond(String entityCode, OptionalLong id, boolean backward, int limit) {
        currentUser.requireSignedIn();
        return valuesInUse.beyond(entities.byCode(entityCode).book().id(), id, backward, limit);
    }

    /**
     * @throws Refusal NOT_FOUND
     */
    public ValueInUseMemo byId(long id) {
        currentUser.requireSignedIn();
        return valuesInUse.byId(id);
    }

    /** The entity seen through the book that a memo is of. */
    public ReportingEntity owner(ValueInUseMemo memo) {
        currentUser.requireSignedIn();
        return entities.byBook(memo.bookId());
    }

    /** The proposals whose evidence a memo is part of, the newest first. */
    public List<Proposal> proposals(long memoId) {
        currentUser.requireSignedIn();
        return proposals.withValueInUse(memoId);
    }

    /** The assets that a policy of the book, whatever its first day, has at cost less impairment under IAS 36. */
    public List<Asset> assets(ReportingEntity entity) {
        currentUser.requireSignedIn();
        return policies.of(entity.book().id()).stream()
                .filter(policy -> policy.model().model().comparesValueInUse())
                .map(AccountingPolicy::assetId)
                .distinct()
                .map(assets::byId)
                .toList();
    }
}
