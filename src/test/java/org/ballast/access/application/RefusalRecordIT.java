package org.ballast.access.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.ballast.access.domain.AccessSentence;
import org.ballast.access.domain.Role;
import org.ballast.container.InPortal;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.OwnTransaction;
import org.ballast.sql.SqlRows;
import org.junit.jupiter.api.Test;

/** The trail tells who was refused what, also where the work's own transaction was rolled back. */
@InPortal
class RefusalRecordIT {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RefusalRecord record;

    @Inject
    private SqlRows rows;

    @Inject
    private OwnTransaction transaction;

    @Test
    void aRefusalIsInTheTrailOnceAMinuteWhateverBecomesOfTheWork() throws Exception {
        String name = "r" + UUID.randomUUID().toString().replace("-", "");
        transaction.begin();
        noteAs(name, notTheOwnWork(), "POST /write-downs/17/approve");
        noteAs(name, notTheOwnWork(), "POST /write-downs/18/approve");
        transaction.rollback();
        noteAs(
                name,
                new Refusal(RefusalCode.FORBIDDEN, AccessSentence.NOBODY_SIGNED_IN),
                "POST /write-downs/18/approve");

        assertThat(reasons(name))
                .containsExactly(
                        "SOD_PREPARER_IS_APPROVER: POST /write-downs/17/approve",
                        "FORBIDDEN: POST /write-downs/18/approve; before it 1 more");
    }

    @Test
    void whatIsNoWantOfARightIsNotAndNothingThatCannotBeWrittenFailsTheRefusal() {
        String name = "r" + UUID.randomUUID().toString().replace("-", "");
        noteAs(name, new Refusal(RefusalCode.NOT_FOUND, AccessSentence.NO_USER, "nobody"), "GET /write-downs/0");
        String longerThanTheColumn = "r" + "x".repeat(80);
        noteAs(longerThanTheColumn, notTheOwnWork(), "POST /write-downs/17/approve");

        assertThat(reasons(name)).isEmpty();
        assertThat(reasons(longerThanTheColumn)).isEmpty();
    }

    private static Refusal notTheOwnWork() {
        return new Refusal(RefusalCode.SOD_PREPARER_IS_APPROVER, AccessSentence.OWN_ROLES);
    }

    private void noteAs(String name, Refusal refusal, String what) {
        currentUser.actingAs(name, Role.PREPARER, () -> {
            record.note(refusal, what);
            return name;
        });
    }

    private List<String> reasons(String actor) {
        return rows.list(
                "SELECT reason FROM audit_event WHERE actor = ? AND action = 'REFUSED' ORDER BY seq",
                row -> row.getString("reason"),
                actor);
    }
}
