package org.ballast.access.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.ballast.access.domain.AccountNotice;
import org.ballast.access.domain.Caller;
import org.ballast.access.domain.Proof;
import org.ballast.access.domain.RecoveryCode;
import org.ballast.access.domain.Role;
import org.ballast.container.InPortal;
import org.ballast.refusals.RefusalCode;
import org.junit.jupiter.api.Test;

/** A second factor is enrolled, makes a proof whole, and is removed. */
@InPortal
class SecondFactorIT extends WithSecondFactor {

    @Test
    void isEnrolledByPasswordAndCodeAndItsSecretIsNotInTheDatabase() {
        String name = someUser();
        onPage(name, Instant.parse("2024-01-01T00:00:00Z"), false);
        String secret = own.newSecret();
        refuses(RefusalCode.INVALID_INPUT, () -> own.enrol(secret, "not the password", code(secret, 0)));
        refuses(RefusalCode.INVALID_INPUT, () -> own.enrol(secret, PASSWORD, code(secret, 5)));
        assertThat(own.get()).isEmpty();

        List<RecoveryCode> codes = own.enrol(secret, PASSWORD, code(secret, 0));

        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(own.get().orElseThrow().recoveryCodes()).isEqualTo(10);
        String stored = factors.find(name).orElseThrow().sealedSecret();
        assertThat(stored).doesNotContain(secret).startsWith("1:");
        assertThat(secrets.open(name, stored)).contains(secret);
        assertThat(secrets.open(name + "2", stored)).isEmpty();
        assertThat(stepUp.secondFactorAt()).isEqualTo(stepUp.provenAt()).isPresent();
        refuses(RefusalCode.ALREADY_EXISTS, () -> own.enrol(secret, PASSWORD, code(secret, 1)));
        assertThat(as(name, notices::all)).extracting(AccountNotice::action).contains("SECOND_FACTOR_ENROLLED");
    }

    @Test
    void aTokenNeitherEnrolsNorRemoves() {
        String name = someUser();
        request.setAttribute(CurrentUser.REQUEST_ATTRIBUTE, new Caller(name, Set.of(Role.CFO), "", true));

        refuses(RefusalCode.FORBIDDEN, own::newSecret);
        refuses(RefusalCode.FORBIDDEN, () -> own.enrol("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", PASSWORD, "1"));
        refuses(RefusalCode.STEP_UP_REQUIRED, () -> own.remove(PASSWORD, "1"));
    }

    @Test
    void aSessionThatBeganBeforeTheFactorIsConfirmedWithBoth() throws Exception {
        String name = someUser();
        onPage(name, clock.instant(), false);
        assertThat(stepUp.provenAt()).isPresent();
        String secret = enrolled(name, RecoveryCode.random());
        assertThat(stepUp.provenAt())
                .as("the password alone proves nothing any more")
                .isEmpty();

        refuses(RefusalCode.INVALID_INPUT, () -> stepUp.confirm(PASSWORD, ""));
        refuses(RefusalCode.INVALID_INPUT, () -> stepUp.confirm("not the password", code(secret, 0)));
        assertThat(stepUp.provenAt()).isEmpty();
        stepUp.confirm(PASSWORD, code(secret, 0));

        assertThat(stepUp.provenAt()).isEqualTo(stepUp.secondFactorAt()).isPresent();
        assertThat(events(name, "SIGN_IN_FAILED")).isEqualTo(2);
    }

    @Test
    void isRemovedByPasswordAndCode() throws Exception {
        String name = someUser();
        String secret = enrolled(name, RecoveryCode.random());
        onPage(name, clock.instant(), true);
        refuses(RefusalCode.INVALID_INPUT, () -> own.remove(PASSWORD, "no code"));
        assertThat(own.get()).isPresent();

        own.remove(PASSWORD, code(secret, 0));

        assertThat(own.get()).isEmpty();
        assertThat(signIn.withPassword(name, PASSWORD, address()).orElseThrow().awaitsCode())
                .isFalse();
        assertThat(events(name, "SECOND_FACTOR_REMOVED")).isEqualTo(1);
    }

    @Test
    void anAdministratorRemovesThatOfAnotherWithAFreshProofAndTheUserIsTold() throws Exception {
        String name = someUser();
        String admin = someUser(Role.ADMIN);
        enrolled(name, RecoveryCode.random());
        refuses(RefusalCode.FORBIDDEN, () -> as(someUser(), () -> ofUsers.remove(name)));
        onPage(admin, Role.ADMIN, clock.instant().minus(Proof.FRESH_FOR).minusSeconds(1), false);
        refuses(RefusalCode.STEP_UP_REQUIRED, () -> ofUsers.remove(name));
        refuses(RefusalCode.INVALID_INPUT, () -> ofUsers.remove(admin));

        stepUp.confirm(PASSWORD, "");
        ofUsers.remove(name);

        assertThat(ofUsers.all()).doesNotContain(name);
        refuses(RefusalCode.NOT_FOUND, () -> ofUsers.remove(name));
        nobodyIsSignedIn();
        assertThat(as(name, notices::all))
                .extracting(AccountNotice::action, AccountNotice::actor)
                .containsExactly(tuple("SECOND_FACTOR_REMOVED", admin));
    }

    @Test
    void theDatabaseTakesNoCodeTwiceAndNoOtherSecret() throws Exception {
        String name = someUser();
        enrolled(name, RecoveryCode.random());
        assertThat(used(name, 1000)).isTrue();
        assertThat(used(name, 1000)).isFalse();
        assertThat(used(name, 999)).isFalse();
        String ofUser = " WHERE user_id = (SELECT id FROM portal_user WHERE name = ?)";
        for (String change : List.of(
                "UPDATE second_factor SET last_step = 1000" + ofUser,
                "UPDATE second_factor SET last_step = 999" + ofUser,
                "UPDATE second_factor SET last_step = 1001, secret = 'another'" + ofUser,
                "UPDATE recovery_code SET code_hash = 'another'" + ofUser)) {
            assertThatThrownBy(() -> changes(change, name)).as(change).isInstanceOf(PersistenceException.class);
        }
    }

    private void changes(String sql, String name) throws Exception {
        transaction.begin();
        try {
            rows.execute(sql, name);
        } finally {
            transaction.rollback();
        }
    }

    private boolean used(String name, long step) throws Exception {
        transaction.begin();
        boolean used = factors.use(name, step);
        transaction.commit();
        return used;
    }
}
