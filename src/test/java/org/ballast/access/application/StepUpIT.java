package org.ballast.access.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ballast.access.domain.Caller;
import org.ballast.access.domain.Proof;
import org.ballast.access.domain.Role;
import org.ballast.container.InPortal;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.SqlRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When somebody last proved who they are: with a call, in a session, or not at all. */
@InPortal
class StepUpIT {

    private static final String PASSWORD = "a long password";
    private static final Instant EARLIER = Instant.parse("2024-01-01T00:00:00Z");

    @Inject
    private CurrentUser currentUser;

    @Inject
    private CreateUser createUser;

    @Inject
    private ReadUsers readUsers;

    @Inject
    private StepUp stepUp;

    @Inject
    private SqlRows rows;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    @AfterEach
    void nobodyIsSignedIn() {
        request.removeAttribute(CurrentUser.REQUEST_ATTRIBUTE);
        request.removeAttribute(StepUp.PROOF_ATTRIBUTE);
        request.getSession(true).removeAttribute(StepUp.PROOF_ATTRIBUTE);
    }

    @Test
    void nobodyHasProvenAnything() {
        assertThat(stepUp.provenAt()).isEmpty();
        assertThat(stepUp.secondFactorAt()).isEmpty();
    }

    @Test
    void aCallWithAPasswordProvesItAtItsTimeWhateverSessionComesAlong() {
        request.getSession(true).setAttribute(StepUp.PROOF_ATTRIBUTE, new Proof(EARLIER, true));
        signedIn("caller", false);
        Instant now = clock.instant();
        request.setAttribute(StepUp.PROOF_ATTRIBUTE, new Proof(now, false));

        assertThat(stepUp.provenAt()).contains(now);
        assertThat(stepUp.secondFactorAt()).isEmpty();
        refuses(RefusalCode.STEP_UP_REQUIRED, () -> stepUp.confirm(PASSWORD, ""));
    }

    @Test
    void aTokenProvesNothingWhateverSessionComesAlong() {
        request.getSession(true).setAttribute(StepUp.PROOF_ATTRIBUTE, new Proof(EARLIER, true));
        signedIn("caller", true);

        assertThat(stepUp.provenAt()).isEmpty();
        assertThat(stepUp.secondFactorAt()).isEmpty();
        refuses(RefusalCode.STEP_UP_REQUIRED, () -> stepUp.confirm(PASSWORD, ""));
    }

    @Test
    void whatThePortalDoesInSomebodysNameCountsAsProvenNow() {
        Instant before = clock.instant();

        Optional<Instant> at = currentUser.actingAs("cfo", Role.CFO, stepUp::provenAt);

        assertThat(at.orElseThrow()).isBetween(before, clock.instant());
        assertThat(currentUser.actingAs("cfo", Role.CFO, stepUp::secondFactorAt))
                .isPresent();
    }

    @Test
    void aSessionIsProvenAtItsSignInAndAgainWhenThePasswordIsGiven() {
        String name = someUser();
        request.getSession(true).setAttribute(StepUp.PROOF_ATTRIBUTE, new Proof(EARLIER, false));
        signedIn(name, false);
        assertThat(stepUp.provenAt()).contains(EARLIER);
        Instant before = clock.instant();

        stepUp.confirm(PASSWORD, "");

        assertThat(stepUp.provenAt().orElseThrow()).isBetween(before, clock.instant());
        assertThat(stepUp.secondFactorAt()).isEmpty();
        assertThat(events(name, "SIGN_IN_CONFIRMED")).isEqualTo(1);
    }

    @Test
    void aWrongPasswordProvesNothingCountsAndAfterFiveWaits() {
        String name = someUser();
        request.getSession(true).setAttribute(StepUp.PROOF_ATTRIBUTE, new Proof(EARLIER, false));
        signedIn(name, false);
        for (int i = 0; i < 5; i++) {
            refuses(RefusalCode.INVALID_INPUT, () -> stepUp.confirm("not the password", ""));
        }

        refuses(RefusalCode.TOO_MANY_ATTEMPTS, () -> stepUp.confirm(PASSWORD, ""));

        assertThat(stepUp.provenAt()).contains(EARLIER);
        assertThat(events(name, "SIGN_IN_FAILED")).isEqualTo(5);
        assertThat(currentUser
                        .actingAs("admin", Role.ADMIN, () -> readUsers.byName(name))
                        .failedSignIns())
                .isEqualTo(5);
    }

    private void signedIn(String name, boolean byToken) {
        request.setAttribute(
                CurrentUser.REQUEST_ATTRIBUTE,
                new Caller(name, Set.of(Role.CFO), "test " + UUID.randomUUID(), byToken));
    }

    private long events(String name, String action) {
        return rows.list(
                        "SELECT COUNT(*) FROM audit_event WHERE subject_id = ? AND action = ?",
                        row -> row.getLong(1),
                        name,
                        action)
                .getFirst();
    }

    private String someUser() {
        String name = "u" + UUID.randomUUID().toString().replace("-", "");
        currentUser.actingAs(
                "admin",
                Role.ADMIN,
                () -> createUser.create(NewUser.program(name, "Of a test", PASSWORD, Set.of(Role.CFO))));
        return name;
    }

    private static void refuses(RefusalCode code, ThrowingCallable work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(work)
                .extracting(Refusal::code)
                .isEqualTo(code);
    }
}
