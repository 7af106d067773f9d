package org.ballast.access.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTimeoutException;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTroubleTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "55P03", "57014", "57P01", "25P03", "25006", "40P01", "53100", "53300", "HYT00"})
    void aStateThatPassesIsBusy(String state) {
        SQLException trouble = new SQLException("in the driver's words", state);

        Refusal refusal = DatabaseTrouble.in(new IllegalStateException(new RuntimeException(trouble)))
                .orElseThrow();

        assertThat(refusal.code()).isEqualTo(RefusalCode.BUSY);
        assertThat(refusal.retryAfter()).hasValue(5);
        assertThat(refusal.detail()).contains("Nothing was changed").doesNotContain("driver");
    }

    @ParameterizedTest
    @ValueSource(ints = {90028, 90031, 90098, 90121})
    void anEmbeddedDatabaseThatClosedItsFileIsBusy(int number) {
        SQLException closed = new SQLException("closed", "90000", number);

        assertThat(DatabaseTrouble.in(closed)).isPresent();
        assertThat(DatabaseTrouble.isClosedFile(new IllegalStateException(closed)))
                .isTrue();
    }

    @Test
    void aDatabaseThatIsAwayHasClosedNoFile() {
        assertThat(DatabaseTrouble.isClosedFile(new SQLException("away", "08006")))
                .isFalse();
    }

    @Test
    void aCommitThatFailedMayHaveBeenMade() {
        assertThat(DatabaseTrouble.in(new TransactionalException("in commit", new SystemException())))
                .hasValueSatisfying(lost -> {
                    assertThat(lost.code()).isEqualTo(RefusalCode.BUSY);
                    assertThat(lost.detail()).contains("Look whether it is there");
                });
    }

    @Test
    void aPoolWithoutAFreeConnectionIsBusy() {
        assertThat(DatabaseTrouble.in(
                        new SQLException("Error in allocating a connection. Cause: expired max-wait-time")))
                .isPresent();
        assertThat(DatabaseTrouble.in(new SQLTimeoutException("slow"))).isPresent();
    }

    @Test
    void aMistakeOfThePortalIsNone() {
        assertThat(DatabaseTrouble.in(new SQLIntegrityConstraintViolationException("twice", "23505")))
                .isEmpty();
        assertThat(DatabaseTrouble.in(new SQLException("no such column", "42703")))
                .isEmpty();
        assertThat(DatabaseTrouble.in(new NullPointerException())).isEmpty();
    }
}
