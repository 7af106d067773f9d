package org.ballast.proofs.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.OptionalInt;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.pages.application.RequestRules;
import org.ballast.proofs.persistence.ProofPromises;
import org.ballast.refusals.Refusal;

/** How often an entity promises its customers a proof: the newest one is told to be stale once the period is over. */
@ApplicationScoped
@Transactional
public class PromiseProofs {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RequestRules rules;

    @Inject
    private Entities entities;

    @Inject
    private ProofPromises promises;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /** Days after the balances of a proof; empty where nothing is promised. */
    public OptionalInt inForce(String entityCode) {
        currentUser.requireSignedIn();
        return promises.inForce(entities.byCode(entityCode).code());
    }

    /**
     * Promises; the same period again changes nothing.
     *
     * @throws Refusal FORBIDDEN, NOT_FOUND, INVALID_INPUT
     */
    public int promise(String entityCode, NewPromise wanted) {
        currentUser.require(Role.CONTROLLER, Role.CFO);
        int days = rules.checked(wanted).days();
        ReportingEntity entity = entities.byCode(entityCode);
        OptionalInt before = promises.inForce(entity.code());
        if (before.isEmpty() || before.getAsInt() != days) {
            promises.add(entity.id(), days, currentUser.name(), clock.instant());
            auditTrail.record(
                    "PROOFS_PROMISED",
                    "ENTITY",
                    entity.code(),
                    before.isEmpty() ? "" : Sha256.hex("days " + before.getAsInt()),
                    Sha256.hex("days " + days),
                    "");
        }
        return days;
    }
}
