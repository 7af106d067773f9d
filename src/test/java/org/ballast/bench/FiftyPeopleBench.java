package org.ballast.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.ballast.scenario.Program;
import org.junit.jupiter.api.Test;

/**
 * Fifty people at the pages for a minute, on a PostgreSQL and two processors that they share with the portal: they look at work
 * lists, cases, lots and statements, enter journals and approve them by the form, and think for some seconds in between.
 */
class FiftyPeopleBench {

    private static final int PEOPLE = 50;
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration WORK = Duration.ofSeconds(60);
    private static final Duration TARGET = Duration.ofMillis(300);
    private static final long GROWTH = 30_000_000;
    private static final List<String> ROLES = List.of("PREPARER", "CONTROLLER", "CFO", "AUDITOR", "CONTROLLER");

    @Test
    void everyPageComesSoonThoughFiftyWork() throws IOException {
        try (BenchPortal portal = BenchPortal.start("fifty", "1g")) {
            portal.importPrices();
            portal.found("FIFTY");
            portal.crew()
                    .preparer()
                    .csv("/entities/FIFTY/lots/import?confirm=true", Market.lots("BTC", 2_000))
                    .expect(200);
            List<PersonAtWork> people = IntStream.range(0, PEOPLE)
                    .mapToObj(number -> hired(portal, number))
                    .toList();
            work(people, WARM_UP);
            long before = portal.heapAfterCollection();
            people.forEach(PersonAtWork::forget);
            work(people, WORK);
            print(people, portal.heapAfterCollection() - before);
            assertThat(portal.crew()
                            .auditor()
                            .get("/cases?status=POSTED&entity=FIFTY")
                            .expect(200)
                            .items())
                    .as("journals that were approved by the form")
                    .isNotEmpty();
        }
    }

    private static PersonAtWork hired(BenchPortal portal, int number) {
        String role = ROLES.get(number % ROLES.size());
        String name = role.toLowerCase(Locale.ROOT) + "-" + number;
        Program administrator = portal.crew().administrator();
        administrator.post("/users", """
                {"name":"%s","fullName":"Person %d","password":"a long enough password","roles":["%s"]}""".formatted(name, number, role)).expect(201);
        return PersonAtWork.signedIn(
                administrator.as(name, "a long enough password"), role, new Random(number), "FIFTY");
    }

    /** Everybody until the time is over. */
    private static void work(List<PersonAtWork> people, Duration time) {
        long end = System.nanoTime() + time.toNanos();
        List<CompletableFuture<Void>> all = new ArrayList<>();
        for (PersonAtWork person : people) {
            all.add(CompletableFuture.runAsync(
                    () -> {
                        while (System.nanoTime() < end) {
                            person.act();
                            LockSupport.parkNanos(person.thinking().toNanos());
                        }
                    },
                    work -> Thread.ofVirtual().start(work)));
        }
        all.forEach(CompletableFuture::join);
    }

    private static void print(List<PersonAtWork> people, long growth) {
        long[] nanos = people.stream()
                .flatMapToLong(person -> person.took().stream().mapToLong(Duration::toNanos))
                .sorted()
                .toArray();
        List<String> failed =
                people.stream().flatMap(person -> person.failed().stream()).toList();
        String what = "Page actions of 50 people in 60 s, " + nanos.length + " in all, ";
        Figures.print(
                what + "95th percentile", Duration.ofNanos(nanos[Math.ceilDiv(nanos.length * 95, 100) - 1]), TARGET);
        Figures.print(what + "median", Duration.ofNanos(nanos[nanos.length / 2]), TARGET);
        Figures.printBytes("Heap that is more in use after their minute than before", growth, GROWTH);
        assertThat(failed).as("answers that were no answers").isEmpty();
        assertThat(Arrays.stream(nanos).count()).isPositive();
    }
}
