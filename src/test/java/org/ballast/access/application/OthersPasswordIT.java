package org.ballast.access.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ballast.access.domain.AccountNotice;
import org.ballast.access.domain.PortalUser;
import org.ballast.access.domain.Role;
import org.ballast.container.InPortal;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.OwnTransaction;
import org.ballast.sql.SqlRows;
import org.junit.jupiter.api.Test;

/** A password that somebody else set serves only to choose an own one, and its user is told of what was done. */
@InPortal
class OthersPasswordIT {

    private static final String GIVEN = "a long password";
    private static final String OWN = "another long password";
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
    private OwnTokens tokens;

    @Inject
    private OwnNotices notices;

    @Inject
    private SignIn signIn;

    @Inject
    private SqlRows rows;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    @Inject
    private OwnTransaction transaction;

    @Test
    void whoWasInvitedChoosesAnOwnPasswordAndAProgramsPasswordServesAtOnce() {
        String person = name();
        String program = name();
        asAdmin(() -> createUser.create(new NewUser(person, "Of a test", GIVEN, Set.of("AUDITOR"), true)));
        asAdmin(() -> createUser.create(NewUser.program(program, "Of a test", GIVEN, Set.of(Role.AUDITOR))));

        assertThat(enters(person, GIVEN).mustChoosePassword()).isTrue();
        assertThat(enters(program, GIVEN).mustChoosePassword()).isFalse();
        refuses(RefusalCode.INVALID_INPUT, () -> as(person, () -> changePassword.own(GIVEN, GIVEN)));

        as(person, () -> changePassword.own(GIVEN, OWN));

        assertThat(enters(person, OWN).mustChoosePassword()).isFalse();
    }

    @Test
    void aResetPasswordServesToChooseAnOwnOneUntilItExpires() throws Exception {
        String name = name();
        asAdmin(() -> createUser.create(NewUser.program(name, "Of a test", OWN, Set.of(Role.AUDITOR))));
        PortalUser reset = asAdmin(() -> changePassword.reset(name, GIVEN));
        assertThat(reset.passwordExpiresAt().orElseThrow())
                .isBetween(
                        clock.instant().plusSeconds(71 * 3600), clock.instant().plusSeconds(72 * 3600));
        PortalPrincipal entered = enters(name, GIVEN);
        assertThat(entered.mustChoosePassword()).isTrue();

        transaction.begin();
        rows.execute("UPDATE portal_user SET password_expires_at = ? WHERE name = ?", clock.instant(), name);
        transaction.commit();

        assertThat(signIn.withPassword(name, GIVEN, HERE)).isEmpty();
        assertThat(signIn.withEachCall(name, GIVEN, "", HERE)).isEmpty();
        assertThat(signIn.again(name, entered.passwordStamp())).isEmpty();
    }

    @Test
    void withATokenAnAdministratorNeitherMakesNorChangesUsers() {
        String admin = name();
        String other = name();
        asAdmin(() -> createUser.create(NewUser.program(admin, "Of a test", GIVEN, Set.of(Role.ADMIN))));
        asAdmin(() -> createUser.create(NewUser.program(other, "Of a test", GIVEN, Set.of(Role.AUDITOR))));
        MadeToken token = currentUser.actingAs(admin, Role.ADMIN, () -> tokens.create(new NewToken("stolen", 1, null)));
        PortalPrincipal thief = signIn.withToken(token.secret().text()).orElseThrow();

        for (ThrowingCallable change : List.<ThrowingCallable>of(
                () -> createUser.create(NewUser.program(name(), "X", GIVEN, Set.of(Role.ADMIN))),
                () -> createUser.create(new NewUser(name(), "X", GIVEN, Set.of("ADMIN"), true)),
                () -> assignRoles.assign(other, Set.of(Role.CFO)),
                () -> activateUser.activate(other),
                () -> activateUser.deactivate(other),
                () -> activateUser.unlock(other),
                () -> changePassword.reset(other, OWN))) {
            refuses(RefusalCode.FORBIDDEN, () -> asCaller(thief, change));
        }
        assertThat(enters(other, GIVEN).roles()).containsExactly(Role.AUDITOR);
    }

    @Test
    void usersAreToldOnceOfWhatWasDoneToTheirAccounts() {
        String name = name();
        asAdmin(() -> createUser.create(NewUser.program(name, "Of a test", OWN, Set.of(Role.AUDITOR))));
        assertThat(told(name)).isEmpty();
        asAdmin(() -> assignRoles.assign(name, Set.of(Role.RISK)));
        as(name, () -> tokens.create(new NewToken("nightly", 1, null)));
        asAdmin(() -> changePassword.reset(name, GIVEN));
        asAdmin(() -> changePassword.reset(name, OWN));
        as(name, () -> changePassword.own(OWN, GIVEN));

        assertThat(told(name))
                .extracting(AccountNotice::action, AccountNotice::actor)
                .containsExactly(
                        tuple("ROLES_ASSIGNED", "admin"),
                        tuple("TOKEN_CREATED", name),
                        tuple("PASSWORD_RESET", "admin"),
                        tuple("PASSWORD_CHANGED", name));

        as(name, () -> {
            notices.dismiss(notices.all().get(2).id());
            return name;
        });
        assertThat(told(name)).extracting(AccountNotice::action).containsExactly("PASSWORD_CHANGED");
    }

    private List<AccountNotice> told(String name) {
        return as(name, notices::all);
    }

    private PortalPrincipal enters(String name, String password) {
        return signIn.withPassword(name, password, HERE).orElseThrow();
    }

    private void asCaller(PortalPrincipal caller, ThrowingCallable work) throws Throwable {
        request.setAttribute(CurrentUser.REQUEST_ATTRIBUTE, caller.caller(HERE));
        try {
            work.call();
        } finally {
            request.removeAttribute(CurrentUser.REQUEST_ATTRIBUTE);
        }
    }

    private <T> T as(String name, Supplier<T> work) {
        return currentUser.actingAs(name, Role.AUDITOR, work);
    }

    private <T> T asAdmin(Supplier<T> work) {
        return currentUser.actingAs("admin", Role.ADMIN, work);
    }

    private static String name() {
        return "u" + UUID.randomUUID().toString().replace("-", "");
    }

    private static void refuses(RefusalCode code, ThrowingCallable work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(work)
                .extracting(Refusal::code)
                .isEqualTo(code);
    }
}
