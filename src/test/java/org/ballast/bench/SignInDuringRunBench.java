package org.ballast.bench;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.ballast.scenario.Answer;
import org.ballast.scenario.Program;
import org.junit.jupiter.api.Test;

/**
 * How long somebody waits who signs in at the pages while a run measures a million lots; {@code -Dballast.lots=} are fewer.
 * The run holds every lot of its asset, which takes more memory than the service unit has.
 */
class SignInDuringRunBench {

    private static final int LOTS = Integer.getInteger("ballast.lots", 1_000_000);
    private static final int LOTS_A_FILE = 100_000;
    private static final LocalDate FIRST = LocalDate.of(2023, 10, 1);
    private static final String BOOKS = "/entities/SIGNIN";

    @Test
    void nobodyWaitsForARun() throws IOException, InterruptedException {
        try (BenchPortal portal = BenchPortal.start("sign-in", "6g")) {
            portal.importPrices();
            portal.found("SIGNIN");
            Program preparer = portal.crew().preparer();
            for (int from = 0; from < LOTS; from += LOTS_A_FILE) {
                preparer.csv(BOOKS + "/lots/import?confirm=true", lots(from)).expect(200);
            }
            signIn(portal);
            Duration alone = signIn(portal);
            CompletableFuture<Figures.Timed<Answer>> run =
                    CompletableFuture.supplyAsync(() -> Figures.time(() -> preparer.post(
                                    BOOKS + "/impairment-tests",
                                    "{\"periodStart\":\"" + FIRST + "\",\"periodEnd\":\"" + Market.END + "\"}")
                            .expect(201)));
            List<Duration> waited = new ArrayList<>();
            while (!run.isDone()) {
                waited.add(signIn(portal));
                MILLISECONDS.sleep(500);
            }
            run.join();
            print(waited, alone);
        }
    }

    private static void print(List<Duration> waited, Duration alone) {
        assertThat(waited).as("sign-ins while the run went on").isNotEmpty();
        List<Duration> sorted = waited.stream().sorted().toList();
        String what =
                String.format(Locale.ROOT, "Sign-in during a run over %,d lots (alone %d ms)", LOTS, alone.toMillis());
        Figures.print(what + ", median", sorted.get(sorted.size() / 2), Duration.ofMillis(300));
        Figures.print(what + ", longest", sorted.getLast(), Duration.ofMillis(300));
    }

    private static Duration signIn(BenchPortal portal) {
        return Figures.time(() -> portal.crew().auditorAtThePages()).took();
    }

    private static String lots(int from) {
        StringBuilder csv = new StringBuilder("lot,asset,acquired_at,quantity,cost,currency\n");
        for (int lot = from; lot < Math.min(LOTS, from + LOTS_A_FILE); lot++) {
            csv.append('M').append(lot).append(",BTC,").append(FIRST).append(",0.01,100.00,USD\n");
        }
        return csv.toString();
    }
}
