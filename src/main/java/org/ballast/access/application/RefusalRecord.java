package org.ballast.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ballast.access.domain.Caller;
import org.ballast.access.domain.RefusalPace;
import org.ballast.refusals.Refusal;

/** Writes to the trail who was refused what for want of a right, so that trying shows (OWASP ASVS 4.0.3, 7.1.3, 7.2.2). */
@ApplicationScoped
public class RefusalRecord {

    private static final Logger LOG = Logger.getLogger(RefusalRecord.class.getName());
    private static final int FORBIDDEN = 403;
    private static final int LONGEST = 300;

    private final RefusalPace pace = new RefusalPace();

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RefusalEvents events;

    @Inject
    private Clock clock;

    /**
     * Never fails: the refusal is answered whatever becomes of its record.
     *
     * @param what was asked for, as {@code POST /write-downs/17/approve}
     */
    public void note(Refusal refusal, String what) {
        Optional<Caller> caller = currentUser.caller();
        if (caller.isEmpty() || refusal.code().httpStatus() != FORBIDDEN) {
            return;
        }
        try {
            String why = refusal.code() + ": " + what.substring(0, Math.min(what.length(), LONGEST));
            OptionalLong before = pace.next(caller.get().name(), why.replaceAll("[0-9]+", "0"), clock.instant());
            if (before.isPresent()) {
                events.write(before.getAsLong() == 0 ? why : why + "; before it " + before.getAsLong() + " more");
            }
        } catch (RuntimeException unwritten) {
            LOG.log(Level.WARNING, "A refusal is not in the trail", unwritten);
        }
    }
}
