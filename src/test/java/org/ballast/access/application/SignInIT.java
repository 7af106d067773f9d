package org.ballast.access.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.ballast.access.domain.AccessToken;
import org.ballast.access.domain.PasswordHash;
import org.ballast.access.domain.PortalUser;
import org.ballast.access.domain.Role;
import org.ballast.access.domain.SignInPace;
import org.ballast.access.persistence.Users;
import org.ballast.container.InPortal;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.OwnTransaction;
import org.junit.jupiter.api.Test;

@InPortal
class SignInIT {

    private static final String PASSWORD = "a long password";
    private static final String HERE = "127.0.0.1";

    @Inject
    private CurrentUser currentUser;

    @Inject
    private CreateUser createUser;

    @Inject
    private AssignRoles assignRoles;

    @Inject
    private ActivateUser activateUser;

    @Inject
    private ChangePassword changePassword;

    @Inject
    private ReadUsers readUsers;

    @Inject
    private OwnTokens tokens;

    @Inject
    private SignIn signIn;

    @Inject
    private CreateFirstUsers firstUsers;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private SignInRecord record;

    @Inject
    private Users users;

    @Inject
    private Clock clock;

    @Inject
    private OwnTransaction transaction;

    @Test
    void tenWrongPasswordsLockOutUntilAnAdministratorUnlocks() {
        String name = someUser(Role.PREPARER);

        countWrongPasswords(name, SignInPace.FAILURES_TO_LOCK_OUT);
        refuses(RefusalCode.TOO_MANY_ATTEMPTS, () -> signIn.withPassword(name, PASSWORD, HERE));
        refuses(RefusalCode.TOO_MANY_ATTEMPTS, () -> signIn.withEachCall(name, PASSWORD, "", HERE));

        asAdmin(() -> activateUser.unlock(name));
        assertThat(signIn.withPassword(name, PASSWORD, HERE)).isPresent();
    }

    @Test
    void theRightPasswordAmongManyTriesAtOnceComesTooLateAfterTheTenthWrongOne() {
        String name = someUser(Role.PREPARER);
        assertThat(record.rightPassword(name, HERE)).isTrue();
        countWrongPasswords(name, SignInPace.FAILURES_TO_LOCK_OUT);

        assertThat(record.rightPassword(name, HERE))
                .as("found right before the tenth wrong one was counted")
                .isFalse();
        assertThat(asAdmin(() -> readUsers.byName(name)).isLockedOut(Instant.now(clock)))
                .isTrue();
    }

    @Test
    void guessingTheCurrentPasswordFromWithinLocksOutToo() {
        String name = someUser(Role.PREPARER);
        for (int i = 0; i < 5; i++) {
            refuses(RefusalCode.INVALID_INPUT, () -> ownPassword(name, "wrong"));
        }

        refuses(RefusalCode.TOO_MANY_ATTEMPTS, () -> ownPassword(name, PASSWORD));
        countWrongPasswords(name, 5);
        refuses(RefusalCode.TOO_MANY_ATTEMPTS, () -> signIn.withPassword(name, PASSWORD, HERE));
    }

    @Test
    void anAdministratorChangesTheOwnPasswordOnlyWithTheCurrentOne() {
        refuses(RefusalCode.INVALID_INPUT, () -> asAdmin(() -> changePassword.reset("admin", "another long password")));
    }

    /** Whatever the portal that made the demo's database hashed it with. */
    @Test
    void aPublicPasswordIsFoundAmongTheActiveUsersOnly() throws Exception {
        PasswordHash asShipped = users.find("auditor").orElseThrow().password();
        assertThat(firstUsers.withPublicPassword()).contains("auditor", "risk");
        try {
            store("auditor", hashing.of("auditor"));
            assertThat(firstUsers.withPublicPassword()).contains("auditor");
            store("auditor", hashing.of(PASSWORD));
            asAdmin(() -> activateUser.deactivate("risk"));

            assertThat(firstUsers.withPublicPassword()).doesNotContain("auditor", "risk");
        } finally {
            store("auditor", asShipped);
            asAdmin(() -> activateUser.activate("risk"));
        }
    }

    @Test
    void theRightPasswordForgetsTheWrongOnes() {
        String name = someUser(Role.PREPARER);

        for (int i = 0; i < 4; i++) {
            signIn.withPassword(name, "wrong", HERE);
        }
        assertThat(signIn.withPassword(name, PASSWORD, HERE)).isPresent();

        assertThat(asAdmin(() -> readUsers.byName(name)).failedSignIns()).isZero();
    }

    @Test
    void anUnknownUserIsRefusedLikeAnyOther() {
        assertThat(signIn.withPassword("nobody-" + UUID.randomUUID(), PASSWORD, HERE))
                .isEmpty();
    }

    @Test
    void aChangedPasswordEndsSessionsAndTheMemoryOfTheOldOne() {
        String name = someUser(Role.PREPARER);
        String stamp =
                signIn.withEachCall(name, PASSWORD, "", HERE).orElseThrow().passwordStamp();
        assertThat(signIn.again(name, stamp)).isPresent();

        String newStamp =
                currentUser.actingAs(name, Role.PREPARER, () -> changePassword.own(PASSWORD, "another long password"));

        assertThat(signIn.again(name, stamp)).isEmpty();
        assertThat(signIn.again(name, newStamp)).isPresent();
        assertThat(signIn.withEachCall(name, PASSWORD, "", HERE)).isEmpty();
    }

    @Test
    void aDeactivatedUserIsOutAtOnceWithPasswordSessionAndToken() {
        String name = someUser(Role.PREPARER);
        String stamp = signIn.withPassword(name, PASSWORD, HERE).orElseThrow().passwordStamp();
        String token = token(name).secret().text();
        assertThat(signIn.withToken(token)).isPresent();

        asAdmin(() -> activateUser.deactivate(name));

        assertThat(signIn.withPassword(name, PASSWORD, HERE)).isEmpty();
        assertThat(signIn.again(name, stamp)).isEmpty();
        assertThat(signIn.withToken(token)).isEmpty();
    }

    @Test
    void aRevokedTokenIsWorthNothing() {
        String name = someUser(Role.CONTROLLER);
        MadeToken made = token(name);
        AccessToken token = made.token();

        currentUser.actingAs(name, Role.CONTROLLER, () -> tokens.revoke(token.id()));

        assertThat(signIn.withToken(made.secret().text())).isEmpty();
        assertThat(signIn.withToken("ballast_made_up")).isEmpty();
    }

    @Test
    void nobodyRevokesAnothersToken() {
        AccessToken token = token(someUser(Role.CONTROLLER)).token();
        String other = someUser(Role.CONTROLLER);

        refuses(
                RefusalCode.NOT_FOUND,
                () -> currentUser.actingAs(other, Role.CONTROLLER, () -> tokens.revoke(token.id())));
    }

    @Test
    void rolesChangeWithTheNextRequest() {
        String name = someUser(Role.PREPARER);
        String stamp = signIn.withPassword(name, PASSWORD, HERE).orElseThrow().passwordStamp();

        asAdmin(() -> assignRoles.assign(name, EnumSet.of(Role.CFO, Role.RISK)));

        assertThat(signIn.again(name, stamp).orElseThrow().roles()).containsExactlyInAnyOrder(Role.CFO, Role.RISK);
    }

    @Test
    void onlyAnAdministratorLetsSomebodyInAndNobodyTwice() {
        String name = someUser(Role.PREPARER);

        refuses(
                RefusalCode.FORBIDDEN,
                () -> currentUser.actingAs(
                        "cfo",
                        Role.CFO,
                        () -> createUser.create(NewUser.program("x-" + name, "X", PASSWORD, Set.of(Role.CFO)))));
        refuses(
                RefusalCode.ALREADY_EXISTS,
                () -> asAdmin(() -> createUser.create(NewUser.program(name, "X", PASSWORD, Set.of(Role.PREPARER)))));
    }

    private void store(String name, PasswordHash hash) throws Exception {
        transaction.begin();
        users.changePassword(name, hash, Optional.empty());
        transaction.commit();
    }

    private void countWrongPasswords(String name, int many) {
        PortalUser user = asAdmin(() -> readUsers.byName(name));
        for (int i = 0; i < many; i++) {
            record.wrongPassword(name, Optional.of(user), HERE);
        }
    }

    private String ownPassword(String name, String current) {
        return currentUser.actingAs(name, Role.PREPARER, () -> changePassword.own(current, "another long password"));
    }

    private MadeToken token(String name) {
        return currentUser.actingAs(name, Role.PREPARER, () -> tokens.create(new NewToken("nightly", 1, null)));
    }

    private String someUser(Role role) {
        String name = "u" + UUID.randomUUID().toString().replace("-", "");
        asAdmin(() -> createUser.create(NewUser.program(name, "Of a test", PASSWORD, Set.of(role))));
        return name;
    }

    private <T> T asAdmin(Supplier<T> work) {
        return currentUser.actingAs("admin", Role.ADMIN, work);
    }

    private static void refuses(RefusalCode code, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(work)
                .extracting(Refusal::code)
                .isEqualTo(code);
    }
}
