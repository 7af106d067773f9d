package org.ballast.audit.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.AccessEvent;
import org.ballast.access.domain.Caller;
import org.ballast.audit.domain.AuditSentence;
import org.ballast.audit.domain.Sha256;
import org.ballast.audit.domain.UnsealedEvent;
import org.ballast.audit.persistence.RoleGrants;
import org.ballast.audit.persistence.TrailConnection;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Writes the trail inside the transaction of the change that it tells of: both stand or fall together. */
@ApplicationScoped
public class AuditTrail {

    static final int LONGEST_REASON = 2000;

    private static final String STRANGER = "stranger";

    private static final Set<String> OF_WHO_MAY_ACT =
            Set.of("USER_CREATED", "ROLES_ASSIGNED", "USER_ACTIVATED", "USER_DEACTIVATED");

    @Inject
    private CurrentUser currentUser;

    @Inject
    private UnsealedEvents unsealed;

    @Inject
    private Seals seals;

    @Inject
    private RoleGrants roleGrants;

    @Inject
    private TrailConnection connection;

    /**
     * @param action what was done, as {@code PROPOSAL_APPROVED}
     * @param subjectType what kind of thing, as {@code PROPOSAL}
     * @param beforeHash SHA-256 of the subject before, empty where it did not exist
     * @param afterHash SHA-256 of the subject after
     * @param reason the user's words, empty where none are asked for
     * @throws Refusal INVALID_INPUT if the reason is longer than 2,000 characters
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(
            String action, String subjectType, String subjectId, String beforeHash, String afterHash, String reason) {
        add(List.of(new UnsealedEvent(
                currentUser.name(),
                currentUser.actingRole().name(),
                currentUser.ip(),
                action,
                subjectType,
                subjectId,
                beforeHash,
                afterHash,
                reason)));
    }

    /** What somebody did who does not sign in, as a customer with a code. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordOfStranger(String ip, String action, String subjectType, String subjectId) {
        add(List.of(new UnsealedEvent(STRANGER, "", ip, action, subjectType, subjectId, "", "", "")));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void onAccess(@Observes AccessEvent event) {
        Caller caller = event.caller();
        add(List.of(new UnsealedEvent(
                caller.name(),
                caller.roles().isEmpty() ? "" : caller.firstRole().name(),
                caller.ip(),
                event.action(),
                "USER",
                event.userName(),
                hashOf(event.before()),
                hashOf(event.after()),
                event.reason())));
        if (OF_WHO_MAY_ACT.contains(event.action())) {
            connection
                    .with(open -> roleGrants.keyOf(open, event.userName()))
                    .ifPresent(user -> seals.changed(RoleGrants.KIND, user));
        }
    }

    private static String hashOf(String state) {
        return state.isEmpty() ? "" : Sha256.hex(state);
    }

    private void add(List<UnsealedEvent> events) {
        if (events.stream().anyMatch(event -> event.reason().length() > LONGEST_REASON)) {
            throw new Refusal(RefusalCode.INVALID_INPUT, AuditSentence.REASON_TOO_LONG, LONGEST_REASON);
        }
        unsealed.add(events);
    }
}
