package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.ballast.scenario.FaultRound.Victim;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Kills a real server at seeded random points of an import, a test, an approval with its posting, starts it again on the
 * same database and finds all or nothing. A round on PostgreSQL runs always; {@code mvn -Pfaults verify} runs
 * many on both databases. The embedded
 * database dies with the portal; PostgreSQL is a process of its own and lives on.
 */
class KilledServerScenario {

    /** The common pool may be busy with other scenarios' servers, and a call that has not begun is not cut off. */
    private static final Executor AT_ONCE = call -> Thread.ofVirtual().start(call);

    private static final int ROUNDS = Integer.getInteger("ballast.faults.rounds", 3);
    private static final int POSTGRESQL_ROUNDS = Integer.getInteger("ballast.faults.postgresql.rounds", 2);
    private static final long SEED = Long.getLong("ballast.faults.seed", 704L);

    private static final List<Victim> VICTIMS = List.copyOf(EnumSet.allOf(Victim.class));

    private final Map<Victim, Duration> usualDuration = new EnumMap<>(Map.of(
            Victim.IMPORT_OF_LOTS, Duration.ofMillis(1500),
            Victim.APPROVAL_AND_POSTING, Duration.ofMillis(2000),
            Victim.IMPORT_OF_PRICES, Duration.ofMillis(600),
            Victim.TEST, Duration.ofMillis(1500)));

    @Test
    @Tag("seldom")
    void leavesAllOrNothingInTheEmbeddedDatabase() throws SQLException {
        playRounds(BooksDatabase.embedded("faults"), ROUNDS);
    }

    @Test
    void leavesAllOrNothingInPostgreSql() throws IOException, SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(
                        Path.of("target", "faults-postgresql").toFile())
                .start()) {
            String url = server.getJdbcUrl("postgres", "postgres");
            playRounds(
                    BooksDatabase.postgreSql("faults-on-postgresql", url, "postgres", "postgres"), POSTGRESQL_ROUNDS);
        }
    }

    private void playRounds(BooksDatabase database, int rounds) throws SQLException {
        Random random = new Random(SEED);
        try (PortalServer portal = database.startPortal()) {
            for (int number = 1; number <= rounds; number++) {
                FaultRound round = new FaultRound(number, VICTIMS.get((number - 1) % VICTIMS.size()));
                boolean confirmed = interrupt(portal, round, random.nextDouble());
                expectAllOrNothing(database, round, confirmed);
                portal.start();
                finish(portal, round);
            }
        }
        expectSoundBooks(database);
    }

    /** Whether the victim was answered before the server died. */
    private boolean interrupt(PortalServer portal, FaultRound round, double fraction) {
        FaultCompany company = FaultCompany.open(portal, round);
        company.doEverythingBefore(round.victim());
        CompletableFuture<Answer> answer = CompletableFuture.supplyAsync(() -> company.call(round.victim()), AT_ONCE);
        sleep(part(fraction, round.victim()));
        portal.kill();
        boolean confirmed = confirmed(answer);
        System.out.printf("%s, killed at %.2f of the usual time, confirmed: %s%n", round, fraction, confirmed);
        return confirmed;
    }

    private static void expectAllOrNothing(BooksDatabase database, FaultRound round, boolean confirmed)
            throws SQLException {
        database.awaitTheEndOfThePortalsWork();
        expectSoundBooks(database);
        try (Connection books = database.open()) {
            assertThat(round.rowsWritten(books))
                    .as("%s, confirmed: %s", round, confirmed)
                    .isIn(confirmed ? round.rowsWhenDone() : 0L, round.rowsWhenDone());
        }
    }

    /** Repeats the call on what the killed server left and goes on to one posting. */
    private void finish(PortalServer portal, FaultRound round) {
        FaultCompany company = FaultCompany.of(portal, round);
        long began = System.nanoTime();
        company.call(round.victim());
        usualDuration.merge(round.victim(), Duration.ofNanos(System.nanoTime() - began), KilledServerScenario::longer);
        company.doEverythingAfter(round.victim());
        company.expectOnePosting();
        company.expectWholeTrail();
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static void expectSoundBooks(BooksDatabase database) throws SQLException {
        try (Connection books = database.open()) {
            BooksInvariants.hold(books);
        }
    }

    private static boolean confirmed(CompletableFuture<Answer> answer) {
        try {
            return answer.orTimeout(30, TimeUnit.SECONDS).join().status() < 300;
        } catch (CompletionException cut) {
            if (cut.getCause() instanceof UncheckedIOException || cut.getCause() instanceof IOException) {
                return false;
            }
            throw cut;
        }
    }

    private Duration part(double fraction, Victim victim) {
        Duration usual = Objects.requireNonNull(usualDuration.get(victim));
        return usual.multipliedBy((long) (fraction * 1000)).dividedBy(1000);
    }

    private static void sleep(Duration time) {
        try {
            TimeUnit.NANOSECONDS.sleep(time.toNanos());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }
}
