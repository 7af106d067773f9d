package org.ballast.access.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes as RFC 6238, appendix B, has them: there eight digits, of which the last six are those of six. */
class TimeCodesTest {

    /** {@code 12345678901234567890} in Base32. */
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void theCodesAreThoseOfTheStandard(long seconds, String code) {
        assertThat(TimeCodes.code(SECRET, seconds / 30)).isEqualTo(code);
        assertThat(TimeCodes.step(SECRET, code, Instant.ofEpochSecond(seconds))).hasValue(seconds / 30);
    }

    @Test
    void aCodeIsTakenOneStepBeforeAndAfterAndNoFurther() {
        long step = 1111111111 / 30;
        for (long apart = -1; apart <= 1; apart++) {
            assertThat(TimeCodes.step(SECRET, "050471", at(step + apart))).hasValue(step);
        }
        assertThat(TimeCodes.step(SECRET, "050471", at(step - 2))).isEmpty();
        assertThat(TimeCodes.step(SECRET, "050471", at(step + 2))).isEmpty();
    }

    @Test
    void whatIsNoCodeIsNone() {
        Instant now = Instant.ofEpochSecond(59);
        assertThat(TimeCodes.step(SECRET, " 287082 ", now)).hasValue(1);
        for (String given : new String[] {"", "287083", "0287082", "28708", "２８７０８２", "287 082"}) {
            assertThat(TimeCodes.step(SECRET, given, now)).as(given).isEmpty();
        }
    }

    @Test
    void aNewSecretHas160BitsAndIsNotTheLastOne() {
        assertThat(TimeCodes.newSecret()).matches("[A-Z2-7]{32}").isNotEqualTo(TimeCodes.newSecret());
    }

    @Test
    void theAddressNamesPortalUserAndSecret() {
        assertThat(TimeCodes.address(SECRET, "cfo"))
                .isEqualTo("otpauth://totp/Ballast%3Acfo?secret=" + SECRET
                        + "&issuer=Ballast&algorithm=SHA1&digits=6&period=30");
    }

    private static Instant at(long step) {
        return Instant.ofEpochSecond(step * 30 + 29);
    }
}
