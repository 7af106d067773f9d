package org.ballast.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.ballast.scenario.Program;
import org.junit.jupiter.api.Test;

/** Runs over 100,000 lots in both books of a company, begun together, beside the run of a company with one book. */
class TwoBooksBench {

    private static final String PERIOD =
            "{\"periodStart\":\"" + Market.FIRST_DAY + "\",\"periodEnd\":\"" + Market.END + "\"}";

    @Test
    void twoBooksCostLittleMoreThanOne() throws IOException {
        try (BenchPortal portal = BenchPortal.start("two-books", "2g")) {
            portal.importPrices();
            String lots = Market.lots("BTC");
            run(portal, "WARMUP", lots, List.of(""));
            Duration one = run(portal, "ONE", lots, List.of(""));
            Duration two = run(portal, "TWO", lots, List.of("", "GROUP"));
            Figures.print(
                    "Run over 100,000 lots in two books (1.7 x one book)",
                    two,
                    one.multipliedBy(17).dividedBy(10));
        }
    }

    private static Duration run(BenchPortal portal, String entity, String lots, List<String> books) {
        portal.found(entity);
        books.stream().filter(book -> !book.isEmpty()).forEach(book -> portal.openBook(entity, book));
        portal.crew()
                .preparer()
                .csv("/entities/" + entity + "/lots/import?confirm=true", lots)
                .expect(200);
        Program preparer = portal.crew().preparer();
        return Figures.time(() -> books.stream()
                        .map(book ->
                                "/entities/" + entity + "/impairment-tests" + (book.isEmpty() ? "" : "?book=" + book))
                        .map(address -> CompletableFuture.supplyAsync(
                                () -> preparer.post(address, PERIOD).expect(201)))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList())
                .took();
    }
}
