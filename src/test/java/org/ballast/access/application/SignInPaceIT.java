package org.ballast.access.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.ballast.access.domain.PortalUser;
import org.ballast.access.domain.Role;
import org.ballast.access.domain.SignInPace;
import org.ballast.access.persistence.WrongPasswords;
import org.ballast.container.InPortal;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.OwnTransaction;
import org.ballast.sql.SqlRows;
import org.junit.jupiter.api.Test;

/** Guessers wait, whoever they guess at; whoever is signed in already, or has a token, does not. */
@InPortal
class SignInPaceIT {

    private static final String PASSWORD = "a long password";

    @Inject
    private CurrentUser currentUser;

    @Inject
    private CreateUser createUser;

    @Inject
    private ReadUsers readUsers;

    @Inject
    private OwnTokens tokens;

    @Inject
    private SignIn signIn;

    @Inject
    private SignInRecord record;

    @Inject
    private WrongPasswords wrongPasswords;

    @Inject
    private SqlRows rows;

    @Inject
    private Clock clock;

    @Inject
    private OwnTransaction transaction;

    @Resource
    private ManagedExecutorService executor;

    @Test
    void theSixthTryWaitsWhetherTheNameExistsOrNot() {
        for (String name : List.of(someUser(), "nobody" + UUID.randomUUID())) {
            String address = someAddress();
            for (int i = 0; i < 5; i++) {
                assertThat(signIn.withPassword(name, "wrong " + i, address)).isEmpty();
            }

            Refusal refused = refused(name, address);

            assertThat(refused.code()).isEqualTo(RefusalCode.TOO_MANY_ATTEMPTS);
            assertThat(refused.retryAfter()).hasValue(1);
            assertThat(refused.detail()).doesNotContain(name).contains("Try again in 1 second");
        }
    }

    @Test
    void theLockOfANameThatExistsLooksLikeThatOfOneThatDoesNot() throws Exception {
        String name = someUser();
        String nobody = "nobody" + UUID.randomUUID();
        for (int i = 0; i < SignInPace.FAILURES_TO_LOCK_OUT; i++) {
            record.wrongPassword(name, Optional.of(user(name)), someAddress());
            record.wrongPassword(nobody, Optional.empty(), someAddress());
        }

        assertThat(user(name).isLockedOut(clock.instant())).isTrue();
        assertThat(Stream.of(name, nobody).map(each -> refused(each, someAddress())))
                .allSatisfy(refused ->
                        assertThat(refused.retryAfter().orElseThrow()).isBetween(880L, 900L))
                .extracting(Refusal::detail)
                .allSatisfy(detail -> assertThat(detail).contains("15 minutes"));

        passes(Duration.ofMinutes(16), name);

        assertThat(user(name).isLockedOut(clock.instant())).isFalse();
        assertThat(signIn.withPassword(name, PASSWORD, someAddress())).isPresent();
        assertThat(user(name).failedSignIns()).isZero();
    }

    @Test
    void whoeverIsSignedInOrHasATokenGoesOnWhileOthersGuess() {
        String name = someUser();
        String address = someAddress();
        String stamp =
                signIn.withEachCall(name, PASSWORD, "", address).orElseThrow().passwordStamp();
        MadeToken token =
                currentUser.actingAs(name, Role.PREPARER, () -> tokens.create(new NewToken("nightly", 1, null)));
        for (int i = 0; i < SignInPace.FAILURES_TO_LOCK_OUT; i++) {
            record.wrongPassword(name, Optional.of(user(name)), someAddress());
        }

        assertThat(signIn.again(name, stamp)).isPresent();
        assertThat(signIn.withToken(token.secret().text())).isPresent();
        assertThat(signIn.withEachCall(name, PASSWORD, "", address)).isPresent();
        assertThat(refused(name, address).code()).isEqualTo(RefusalCode.TOO_MANY_ATTEMPTS);
    }

    @Test
    void anAddressThatTriesManyNamesWaitsAndOthersDoNot() throws Exception {
        String address = someAddress();
        transaction.begin();
        for (int i = 0; i < SignInPace.MOST_OF_ADDRESS; i++) {
            wrongPasswords.add("tried " + i, address, clock.instant());
        }
        transaction.commit();
        String name = someUser();

        assertThat(refused(name, address).retryAfter().orElseThrow()).isBetween(590L, 600L);
        assertThat(signIn.withPassword(name, PASSWORD, someAddress())).isPresent();
    }

    @Test
    void manyRightPasswordsAtOnceAreAllTakenAndManyWrongOnesNotAllLookedAt() throws Exception {
        String name = someUser();
        Callable<Boolean> right =
                () -> signIn.withEachCall(name, PASSWORD, "", "192.0.2.1").isPresent();
        assertThat(executor.invokeAll(java.util.Collections.nCopies(20, right)))
                .allSatisfy(each -> assertThat(each.get()).isTrue());

        String other = someUser();
        Callable<Boolean> wrong = () -> {
            try {
                return signIn.withPassword(other, "a wrong one", "192.0.2.2").isEmpty();
            } catch (Refusal waits) {
                return false;
            }
        };
        executor.invokeAll(java.util.Collections.nCopies(20, wrong));
        assertThat(user(other).failedSignIns()).isBetween(5, SignInPace.FAILURES_TO_LOCK_OUT - 1);
    }

    private Refusal refused(String name, String address) {
        return catchThrowableOfType(Refusal.class, () -> signIn.withPassword(name, PASSWORD, address));
    }

    /** As if the wrong passwords had come that much earlier. */
    private void passes(Duration time, String name) throws Exception {
        transaction.begin();
        rows.execute(
                "UPDATE portal_user SET failed_at = ?, locked_at = ? WHERE name = ?",
                clock.instant().minus(time),
                clock.instant().minus(time),
                name);
        transaction.commit();
    }

    private PortalUser user(String name) {
        return currentUser.actingAs("admin", Role.ADMIN, () -> readUsers.byName(name));
    }

    private static String someAddress() {
        return "test " + UUID.randomUUID();
    }

    private String someUser() {
        String name = "u" + UUID.randomUUID().toString().replace("-", "");
        currentUser.actingAs(
                "admin",
                Role.ADMIN,
                () -> createUser.create(NewUser.program(name, "Of a test", PASSWORD, Set.of(Role.PREPARER))));
        return name;
    }
}
