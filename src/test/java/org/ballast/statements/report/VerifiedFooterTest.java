package org.ballast.statements.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.documents.domain.Printout;
import org.ballast.verification.domain.Verification;
import org.ballast.verification.domain.VerifiedTrail;
import org.junit.jupiter.api.Test;

class VerifiedFooterTest {

    private static final Instant NIGHT = Instant.parse("2026-11-28T02:00:00Z");

    @Test
    void theFootSaysWhenTheBooksWereVerifiedLastAndUpToWhichEvent() {
        assertThat(foot(Optional.of(verification(Verification.Status.WHOLE))))
                .startsWith("Made")
                .contains("whole", "to event 1234 (ab12cd34ef56)")
                .doesNotContain("not whole");
        assertThat(foot(Optional.of(verification(Verification.Status.BROKEN)))).contains("not whole");
        assertThat(foot(Optional.empty())).isEqualTo("Made · books not verified yet");
    }

    private static String foot(Optional<Verification> last) {
        Printout statement = new Printout(
                "sheet",
                "Sheet",
                "Somebody",
                Currency.getInstance("USD"),
                NIGHT,
                Optional.empty(),
                List.of(new Printout.Part("statements/BalanceSheet", Map.of("made", "Made"), List.of())));
        return VerifiedFooter.on(statement, last).parts().getFirst().words().getOrDefault("made", "");
    }

    private static Verification verification(Verification.Status status) {
        return new Verification(
                7,
                status,
                "",
                17,
                17,
                900,
                new VerifiedTrail(1234, "ab12cd34ef56" + "0".repeat(52), 0, 3),
                List.of(),
                "system",
                NIGHT,
                Optional.of(NIGHT.plusSeconds(9)));
    }
}
