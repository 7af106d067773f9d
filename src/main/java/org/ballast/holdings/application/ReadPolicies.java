package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.approvals.application.CaseFact;
import org.ballast.entities.persistence.Entities;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.domain.WantedPolicy;
import org.ballast.holdings.persistence.WantedPolicies;

/** The accounting policies of a book that wait for a second person. */
@ApplicationScoped
@Transactional
public class ReadPolicies {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private WantedPolicies wantedPolicies;

    @Inject
    private ComparePolicies compare;

    /**
     * A policy that waits, and the one that holds on the day before it would begin.
     *
     * @param facts old beside new
     */
    public record Waiting(WantedPolicy wanted, Optional<AccountingPolicy> before, List<CaseFact> facts) {}

    /**
     * The oldest first.
     *
     * @throws org.ballast.refusals.Refusal NOT_FOUND, FORBIDDEN
     */
    public List<Waiting> waiting(String entityCode) {
        currentUser.requireSignedIn();
        return wantedPolicies.waiting(entities.byCode(entityCode).book().id()).stream()
                .map(wanted -> new Waiting(wanted, compare.before(wanted.policy()), compare.facts(wanted.policy())))
                .toList();
    }
}
