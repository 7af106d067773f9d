package org.ballast.access.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.ballast.access.domain.AccountNotice;
import org.ballast.access.domain.RecoveryCode;
import org.ballast.container.InPortal;
import org.ballast.refusals.RefusalCode;
import org.junit.jupiter.api.Test;

/** Who has a second factor is asked for it when signing in, and each code is taken once. */
@InPortal
class SecondFactorSignInIT extends WithSecondFactor {

    @Resource
    private ManagedExecutorService executor;

    @Test
    void thePasswordAloneLetsNobodyInAndACodeWorksOnce() throws Exception {
        String name = someUser();
        String secret = enrolled(name, RecoveryCode.random());
        PortalPrincipal half = signIn.withPassword(name, PASSWORD, address()).orElseThrow();
        assertThat(half.awaitsCode()).isTrue();
        assertThatThrownBy(() -> half.caller("")).isInstanceOf(IllegalStateException.class);

        String code = code(secret, 0);
        PortalPrincipal in = second(name, half, code).orElseThrow();

        assertThat(in.awaitsCode()).isFalse();
        assertThat(in.secondFactorGiven()).isTrue();
        assertThat(second(name, half, code)).isEmpty();
        assertThat(second(name, half, code(secret, -1))).isEmpty();
        assertThat(second(name, half, code(secret, 1))).isPresent();
        assertThat(events(name, "SIGN_IN")).isEqualTo(2);
        assertThat(events(name, "SECOND_FACTOR_ASKED")).isEqualTo(1);
        assertThat(events(name, "SIGN_IN_FAILED")).isEqualTo(2);
    }

    @Test
    void aRecoveryCodeLetsInOnceAndItsUserIsTold() throws Exception {
        String name = someUser();
        RecoveryCode recovery = RecoveryCode.random();
        enrolled(name, recovery);
        PortalPrincipal half = signIn.withPassword(name, PASSWORD, address()).orElseThrow();

        assertThat(second(name, half, recovery.text().toLowerCase(Locale.ROOT))).isPresent();
        assertThat(second(name, half, recovery.text())).isEmpty();
        assertThat(as(name, notices::all)).extracting(AccountNotice::action).containsExactly("RECOVERY_CODE_USED");
    }

    @Test
    void wrongCodesCountAndTheRightPasswordBetweenThemForgetsNothing() throws Exception {
        String name = someUser();
        String secret = enrolled(name, RecoveryCode.random());
        for (int i = 0; i < 5; i++) {
            PortalPrincipal half =
                    signIn.withPassword(name, PASSWORD, address()).orElseThrow();
            assertThat(second(name, half, "no code")).isEmpty();
        }

        refuses(RefusalCode.TOO_MANY_ATTEMPTS, () -> signIn.withPassword(name, PASSWORD, address()));
        String stamp = signIn.again(name, stamp(name)).orElseThrow().passwordStamp();
        refuses(RefusalCode.TOO_MANY_ATTEMPTS, () -> signIn.withCode(name, stamp, code(secret, 0), address()));
    }

    @Test
    void aProgramSendsTheCodeWithThePasswordAndATokenWorksAsBefore() throws Exception {
        String name = someUser();
        MadeToken token = as(name, () -> tokens.create(new NewToken("nightly", 1, null)));
        String secret = enrolled(name, RecoveryCode.random());
        String address = address();
        refuses(RefusalCode.SECOND_FACTOR_REQUIRED, () -> signIn.withEachCall(name, PASSWORD, "", address));
        refuses(RefusalCode.SECOND_FACTOR_REQUIRED, () -> signIn.withEachCall(name, PASSWORD, " ", address));
        assertThat(signIn.withEachCall(name, "not the password", code(secret, 0), address))
                .isEmpty();

        String code = code(secret, 0);
        assertThat(signIn.withEachCall(name, PASSWORD, code, address)
                        .orElseThrow()
                        .secondFactorGiven())
                .isTrue();
        assertThat(signIn.withEachCall(name, PASSWORD, code, address)).isEmpty();
        assertThat(signIn.withToken(token.secret().text())).isPresent();
        assertThat(events(name, "SECOND_FACTOR_ASKED"))
                .as("asked once, not with each call")
                .isEqualTo(1);
    }

    @Test
    void ofManyAtOnceWithTheSameCodeOneComesIn() throws Exception {
        String name = someUser();
        RecoveryCode recovery = RecoveryCode.random();
        String secret = enrolled(name, recovery);
        for (String code : List.of(code(secret, 0), recovery.text())) {
            Callable<Boolean> one = () -> check.accepts(name, code, "192.0.2.1");
            long accepted = 0;
            for (Future<Boolean> each : executor.invokeAll(Collections.nCopies(8, one))) {
                accepted += each.get() ? 1 : 0;
            }
            assertThat(accepted).isEqualTo(1);
        }
    }
}
