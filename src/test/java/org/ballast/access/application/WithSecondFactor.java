package org.ballast.access.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ballast.access.domain.Caller;
import org.ballast.access.domain.PasswordHash;
import org.ballast.access.domain.Proof;
import org.ballast.access.domain.RecoveryCode;
import org.ballast.access.domain.Role;
import org.ballast.access.persistence.SecondFactors;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.OwnTransaction;
import org.ballast.sql.SqlRows;
import org.junit.jupiter.api.AfterEach;

/** Users of tests with and without a second factor. */
abstract class WithSecondFactor {

    static final String PASSWORD = "a long password";
    static final int SECONDS = 30;

    @Inject
    CurrentUser currentUser;

    @Inject
    CreateUser createUser;

    @Inject
    OwnSecondFactor own;

    @Inject
    SecondFactorsOfUsers ofUsers;

    @Inject
    SecondFactors factors;

    @Inject
    SecondFactorCheck check;

    @Inject
    SealedSecrets secrets;

    @Inject
    OwnTokens tokens;

    @Inject
    OwnNotices notices;

    @Inject
    SignIn signIn;

    @Inject
    StepUp stepUp;

    @Inject
    SqlRows rows;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    @Inject
    OwnTransaction transaction;

    @AfterEach
    void nobodyIsSignedIn() {
        request.removeAttribute(CurrentUser.REQUEST_ATTRIBUTE);
        request.getSession(true).removeAttribute(StepUp.PROOF_ATTRIBUTE);
    }

    /** With a secret of the test's own, of which no code was used yet. */
    String enrolled(String name, RecoveryCode recovery) throws Exception {
        String secret = TimeCodes.newSecret();
        transaction.begin();
        factors.add(name, secrets.seal(name, secret), 1, clock.instant(), List.of(recovery.hash()));
        transaction.commit();
        assertThat(check.isEnrolled(name)).isTrue();
        return secret;
    }

    String code(String secret, int stepsFromNow) {
        return TimeCodes.code(secret, clock.instant().getEpochSecond() / SECONDS + stepsFromNow);
    }

    Optional<PortalPrincipal> second(String name, PortalPrincipal half, String code) {
        return signIn.withCode(name, half.passwordStamp(), code, address());
    }

    String stamp(String name) {
        return rows.list(
                        "SELECT password_hash FROM portal_user WHERE name = ?",
                        row -> new PasswordHash(row.getString(1)).stamp(),
                        name)
                .getFirst();
    }

    void onPage(String name, Instant proven, boolean secondFactor) {
        onPage(name, Role.CFO, proven, secondFactor);
    }

    void onPage(String name, Role role, Instant proven, boolean secondFactor) {
        request.setAttribute(CurrentUser.REQUEST_ATTRIBUTE, new Caller(name, Set.of(role), address()));
        request.getSession(true).setAttribute(StepUp.PROOF_ATTRIBUTE, new Proof(proven, secondFactor));
    }

    long events(String name, String action) {
        return rows.list(
                        "SELECT COUNT(*) FROM audit_event WHERE subject_id = ? AND action = ?",
                        row -> row.getLong(1),
                        name,
                        action)
                .getFirst();
    }

    <T> T as(String name, Supplier<T> work) {
        return currentUser.actingAs(name, Role.CFO, work);
    }

    static String address() {
        return "test " + UUID.randomUUID();
    }

    String someUser() {
        return someUser(Role.CFO);
    }

    String someUser(Role role) {
        String name = "u" + UUID.randomUUID().toString().replace("-", "");
        currentUser.actingAs(
                "admin",
                Role.ADMIN,
                () -> createUser.create(NewUser.program(name, "Of a test", PASSWORD, Set.of(role))));
        return name;
    }

    static void refuses(RefusalCode code, ThrowingCallable work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(work)
                .extracting(Refusal::code)
                .isEqualTo(code);
    }
}
