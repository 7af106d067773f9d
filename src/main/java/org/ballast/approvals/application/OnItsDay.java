package org.ballast.approvals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ballast.access.application.DatabaseTrouble;
import org.ballast.approvals.domain.ApprovalsSentence;
import org.ballast.refusals.Refusal;

/**
 * What the portal posts for approved cases once their day has come, each in a transaction of its own: what cannot be posted
 * stops no other, is kept for the work list, and is tried again.
 */
@ApplicationScoped
public class OnItsDay {

    private static final Logger LOG = Logger.getLogger(OnItsDay.class.getName());

    @Inject
    private NoteFailure noteFailure;

    /**
     * Does it, or keeps why it could not be done.
     *
     * @param posting in a transaction of its own; false where there was nothing to do
     */
    public void attempt(long caseId, BooleanSupplier posting) {
        try {
            if (posting.getAsBoolean()) {
                noteFailure.clear(caseId);
            }
        } catch (Refusal refused) {
            noteFailure.of(caseId, refused.detail());
        } catch (RuntimeException failed) {
            if (DatabaseTrouble.in(failed).isPresent()) {
                LOG.log(Level.FINE, "Case " + caseId + " is tried again", failed);
            } else {
                String incident = UUID.randomUUID().toString();
                LOG.log(Level.SEVERE, "Incident " + incident, failed);
                noteFailure.of(caseId, ApprovalsSentence.INCIDENT.with(incident).text());
            }
        }
    }
}
