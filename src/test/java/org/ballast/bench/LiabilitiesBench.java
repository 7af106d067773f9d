package org.ballast.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.SplittableRandom;
import org.ballast.scenario.Answer;
import org.junit.jupiter.api.Test;

/** A million balances of customers on PostgreSQL: their import, a proof over them, and the proof of an account. */
class LiabilitiesBench {

    private static final int ACCOUNTS = 1_000_000;
    private static final String AT = "2025-12-31T23:59:59.999Z";

    @Test
    void aMillionBalancesComeInAndAreProved() throws IOException {
        try (BenchPortal portal = BenchPortal.start("liabilities", "2g")) {
            portal.found("WARMUP");
            imported(portal, "WARMUP", 100_000);
            portal.found("OWES");
            Figures.print(
                    "Import of 1,000,000 liabilities, PostgreSQL",
                    Figures.time(() -> imported(portal, "OWES", ACCOUNTS)).took(),
                    Duration.ofSeconds(15));
            Figures.Timed<Answer> made = Figures.time(() -> portal.crew()
                    .preparer()
                    .post("/entities/OWES/proofs", "{\"asset\":\"BTC\",\"at\":\"" + AT + "\",\"kind\":\"MERKLE_SUM\"}")
                    .expect(201));
            Figures.print("Plain proof over them, rows read from PostgreSQL", made.took(), Duration.ofSeconds(10));
            String account = "/entities/OWES/proofs/" + made.result().json().getString("code") + "/accounts/customer-7";
            Figures.Timed<Answer> first =
                    Figures.time(() -> portal.crew().preparer().get(account).expect(200));
            Figures.print("Proof of one account, the first asked for", first.took(), Duration.ofSeconds(10));
            Figures.print(
                    "Proof of one account, the tree remembered",
                    Figures.warm(
                            5, 21, () -> portal.crew().preparer().get(account).expect(200)),
                    Duration.ofMillis(50));
        }
    }

    private static Answer imported(BenchPortal portal, String entity, int accounts) {
        SplittableRandom random = new SplittableRandom(7);
        StringBuilder csv = new StringBuilder("account,balance\n");
        for (int at = 0; at < accounts; at++) {
            csv.append("customer-")
                    .append(at)
                    .append(',')
                    .append(random.nextLong(10_000_000_000L))
                    .append('\n');
        }
        Answer answer = portal.crew()
                .preparer()
                .csv(
                        "/entities/" + entity + "/liabilities/import?asset=BTC&at=" + AT,
                        csv.toString().getBytes(StandardCharsets.UTF_8))
                .expect(200);
        assertThat(answer.json().getInt("imported")).isEqualTo(accounts);
        return answer;
    }
}
