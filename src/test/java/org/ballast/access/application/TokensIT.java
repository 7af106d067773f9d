package org.ballast.access.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ballast.access.domain.AccessToken;
import org.ballast.access.domain.Role;
import org.ballast.access.domain.TokenScope;
import org.ballast.access.domain.TokenSecret;
import org.ballast.access.persistence.Tokens;
import org.ballast.audit.application.ReadTrail;
import org.ballast.audit.domain.AuditEvent;
import org.ballast.audit.domain.SealedEvent;
import org.ballast.audit.domain.TrailFilter;
import org.ballast.container.InPortal;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.OwnTransaction;
import org.junit.jupiter.api.Test;

/** What an access token cannot do, what ends it, and who sees and ends those of others. */
@InPortal
class TokensIT {

    private static final String PASSWORD = "a long password";
    private static final String NEW_PASSWORD = "another long password";
    private static final String HERE = "127.0.0.1";

    @Inject
    private CurrentUser currentUser;

    @Inject
    private CreateUser createUser;

    @Inject
    private ActivateUser activateUser;

    @Inject
    private ChangePassword changePassword;

    @Inject
    private OwnTokens ownTokens;

    @Inject
    private TokensOfUsers tokensOfUsers;

    @Inject
    private Tokens tokens;

    @Inject
    private SignIn signIn;

    @Inject
    private ReadTrail readTrail;

    @Inject
    private HttpServletRequest request;

    @Inject
    private OwnTransaction transaction;

    @Test
    void withATokenNobodyMakesFurtherTokensWithThePasswordTheUserDoes() {
        String name = someUser();
        PortalPrincipal program = signIn.withToken(token(name, "program")).orElseThrow();
        PortalPrincipal person = signIn.withPassword(name, PASSWORD, HERE).orElseThrow();

        assertForbidden(program, () -> ownTokens.create(new NewToken("a further one", 1, null)));
        assertThat(names(name)).containsExactly("program");

        asCaller(person, () -> ownTokens.create(new NewToken("by password", 1, null)));
        assertThat(names(name)).containsExactly("by password", "program");
    }

    @Test
    void withATokenNobodyChangesThePasswordWithThePasswordTheUserDoes() {
        String name = someUser();
        PortalPrincipal program = signIn.withToken(token(name, "program")).orElseThrow();
        PortalPrincipal person = signIn.withPassword(name, PASSWORD, HERE).orElseThrow();

        assertForbidden(program, () -> changePassword.own(PASSWORD, NEW_PASSWORD));
        assertThat(signIn.withPassword(name, PASSWORD, HERE)).isPresent();

        asCaller(person, () -> changePassword.own(PASSWORD, NEW_PASSWORD));
        assertThat(signIn.withPassword(name, NEW_PASSWORD, HERE)).isPresent();
    }

    @Test
    void withATokenAUserStillSeesAndRevokesTheOwnTokens() {
        String name = someUser();
        String secret = token(name, "program");
        PortalPrincipal program = signIn.withToken(secret).orElseThrow();

        asCaller(program, () -> ownTokens.revoke(ownTokens.all().getFirst().id()));

        assertThat(signIn.withToken(secret)).isEmpty();
    }

    @Test
    void aPasswordThatItsUserChangesEndsTheTokensAndTheTrailSaysSo() {
        String name = someUser();
        List<String> secrets = List.of(token(name, "first"), token(name, "second"));

        refusal(() -> as(name, () -> changePassword.own("a wrong one", NEW_PASSWORD)));
        assertThat(secrets)
                .allSatisfy(secret -> assertThat(signIn.withToken(secret))
                        .as("nothing was changed")
                        .isPresent());
        as(name, () -> changePassword.own(PASSWORD, NEW_PASSWORD));

        assertAllEnded(name, secrets, name, "PREPARER");
    }

    @Test
    void aPasswordThatAnAdministratorResetsEndsTheTokensAndTheTrailSaysSo() {
        String name = someUser();
        List<String> secrets = List.of(token(name, "first"), token(name, "second"));

        asAdmin(() -> changePassword.reset(name, NEW_PASSWORD));

        assertAllEnded(name, secrets, "admin", "ADMIN");
    }

    @Test
    void theTokensOfADeactivatedUserEndAndDoNotComeBackWithTheUser() {
        String name = someUser();
        List<String> secrets = List.of(token(name, "first"), token(name, "second"));

        asAdmin(() -> activateUser.deactivate(name));
        asAdmin(() -> activateUser.activate(name));

        assertAllEnded(name, secrets, "admin", "ADMIN");
    }

    @Test
    void onlyTokensInForceEndAndNoOtherUsers() throws Exception {
        String name = someUser();
        String other = token(someUser(), "of another user");
        Instant longAgo = Instant.parse("2024-01-01T00:00:00Z");
        transaction.begin();
        tokens.add(name, "expired", TokenScope.ALL, TokenSecret.random(), longAgo, longAgo.plusSeconds(60));
        transaction.commit();
        token(name, "revoked before");
        AccessToken before =
                as(name, () -> ownTokens.revoke(ownTokens.all().getFirst().id()));

        asAdmin(() -> changePassword.reset(name, NEW_PASSWORD));

        assertThat(as(name, ownTokens::all))
                .extracting(AccessToken::revokedAt)
                .containsExactly(before.revokedAt(), Optional.empty());
        assertThat(revocations(name)).hasSize(1);
        assertThat(signIn.withToken(other)).isPresent();
    }

    @Test
    void anAdministratorSeesAndRevokesAnothersTokenAndTheTrailSaysWho() {
        String name = someUser();
        String secret = token(name, "left behind");
        long id = asAdmin(() -> tokensOfUsers.of(name)).getFirst().id();

        AccessToken revoked = asAdmin(() -> tokensOfUsers.revoke(name, id));

        assertThat(asAdmin(() -> tokensOfUsers.revoke(name, id)))
                .as("a second click changes nothing and is no event")
                .isEqualTo(revoked);
        assertAllEnded(name, List.of(secret), "admin", "ADMIN");
    }

    @Test
    void aTokenIsRevokedOnlyByItsOwnersNameAndOnlyWhereItExists() {
        String name = someUser();
        String secret = token(name, "stays");
        long id = asAdmin(() -> tokensOfUsers.of(name)).getFirst().id();
        String other = someUser();

        assertThat(refusal(() -> asAdmin(() -> tokensOfUsers.revoke(other, id))).code())
                .isEqualTo(RefusalCode.NOT_FOUND);
        assertThat(refusal(() -> asAdmin(() -> tokensOfUsers.of("nobody-" + name)))
                        .code())
                .isEqualTo(RefusalCode.NOT_FOUND);
        assertThat(signIn.withToken(secret)).isPresent();
    }

    @Test
    void anAuditorSeesTheTokensOfOthersAndOnlyAnAdministratorRevokesThem() {
        String name = someUser();
        String secret = token(name, "stays");
        List<AccessToken> seen = currentUser.actingAs("auditor", Role.AUDITOR, () -> tokensOfUsers.of(name));

        for (Role role : Set.of(Role.AUDITOR, Role.CONTROLLER, Role.CFO, Role.RISK, Role.PREPARER)) {
            Supplier<AccessToken> revoked =
                    () -> tokensOfUsers.revoke(name, seen.getFirst().id());
            assertThat(refusal(() -> currentUser.actingAs("somebody", role, revoked))
                            .code())
                    .isEqualTo(RefusalCode.FORBIDDEN);
        }
        Supplier<List<AccessToken>> all = () -> tokensOfUsers.of(name);
        assertThat(refusal(() -> currentUser.actingAs("controller", Role.CONTROLLER, all))
                        .code())
                .isEqualTo(RefusalCode.FORBIDDEN);
        assertThat(signIn.withToken(secret)).isPresent();
    }

    private void assertForbidden(PortalPrincipal program, Supplier<?> work) {
        Refusal refusal = asCaller(program, () -> refusal(work::get));
        assertThat(refusal.code()).isEqualTo(RefusalCode.FORBIDDEN);
        assertThat(refusal.detail()).contains("access token").contains("password");
    }

    private void assertAllEnded(String name, List<String> secrets, String by, String role) {
        assertThat(secrets)
                .allSatisfy(secret -> assertThat(signIn.withToken(secret)).isEmpty());
        List<AccessToken> seen = asAdmin(() -> tokensOfUsers.of(name));
        assertThat(seen)
                .as("revoked tokens stay to be seen")
                .hasSameSizeAs(secrets)
                .allSatisfy(token -> assertThat(token.revokedAt()).isPresent());
        assertThat(revocations(name))
                .allSatisfy(event ->
                        assertThat(List.of(event.actor(), event.role())).containsExactly(by, role))
                .extracting(AuditEvent::reason)
                .containsExactlyInAnyOrderElementsOf(
                        seen.stream().map(AccessToken::name).toList());
    }

    private List<AuditEvent> revocations(String name) {
        TrailFilter filter = new TrailFilter(
                Optional.empty(),
                Optional.of("TOKEN_REVOKED"),
                Optional.of("USER"),
                Optional.of(name),
                Optional.empty(),
                Optional.empty());
        return asAdmin(() -> readTrail.before(filter, ReadTrail.NEWEST, 10)).stream()
                .map(SealedEvent::event)
                .toList();
    }

    private <T> T asCaller(PortalPrincipal principal, Supplier<T> work) {
        request.setAttribute(CurrentUser.REQUEST_ATTRIBUTE, principal.caller(HERE));
        try {
            return work.get();
        } finally {
            request.removeAttribute(CurrentUser.REQUEST_ATTRIBUTE);
        }
    }

    private List<String> names(String owner) {
        return as(owner, ownTokens::all).stream().map(AccessToken::name).toList();
    }

    private String token(String owner, String name) {
        return as(owner, () -> ownTokens.create(new NewToken(name, 1, null)))
                .secret()
                .text();
    }

    private String someUser() {
        String name = "u" + UUID.randomUUID().toString().replace("-", "");
        asAdmin(() -> createUser.create(NewUser.program(name, "Of a test", PASSWORD, Set.of(Role.PREPARER))));
        return name;
    }

    private <T> T as(String name, Supplier<T> work) {
        return currentUser.actingAs(name, Role.PREPARER, work);
    }

    private <T> T asAdmin(Supplier<T> work) {
        return currentUser.actingAs("admin", Role.ADMIN, work);
    }

    private static Refusal refusal(ThrowingCallable work) {
        return assertThatExceptionOfType(Refusal.class).isThrownBy(work).actual();
    }
}
