package org.ballast.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import org.ballast.scenario.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes away the evidence of a write-down over 62,000 lots, on PostgreSQL, from a server with little memory, and checks it. */
class EvidenceBench {

    private static final int LOTS = 62_000;
    private static final String PERIOD =
            "{\"periodStart\":\"" + Market.FIRST_DAY + "\",\"periodEnd\":\"" + Market.END + "\"}";

    @TempDir
    private Path away;

    private interface Call<T> {
        T answer() throws IOException, InterruptedException;
    }

    @Test
    void manyLotsAreTakenAwayAndCheckedElsewhere() throws IOException, InterruptedException {
        try (BenchPortal portal = BenchPortal.start("evidence", "512m")) {
            portal.importPrices();
            portal.found("TAKEN");
            JsonObject proposal = writtenDown(portal);
            Program auditor = portal.crew().auditor();
            String writeDown = "/write-downs/" + proposal.getInt("id");
            byte[] evidence = took(
                    "Evidence of a write-down of 62,000 lots, as it was hashed",
                    2,
                    () -> auditor.get(writeDown + "/evidence").expect(200).body());
            String period =
                    "/entities/TAKEN/evidence-package?from=" + Market.FIRST_DAY + "&to=" + Market.END.minusDays(1);
            byte[] zip = took(
                    "Evidence package of the same, with its entries",
                    30,
                    () -> auditor.get(period, "application/zip").expect(200).body());
            Path file = Files.write(away.resolve("evidence.zip"), zip);
            Path program = Files.write(away.resolve("verify.py"), verifyPy());
            String said = took("Check of that package by the program that it brings", 30, () -> said(program, file));
            assertThat(said).contains("WHOLE: everything fits.");
            System.out.printf("evidence %,d bytes, package %,d bytes%n%s%n", evidence.length, zip.length, said);
        }
    }

    private static <T> T took(String what, int seconds, Call<T> call) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        T answer = call.answer();
        Figures.print(what, Duration.ofNanos(System.nanoTime() - begun), Duration.ofSeconds(seconds));
        return answer;
    }

    private static byte[] verifyPy() throws IOException {
        return Files.readAllBytes(Path.of("src/main/resources/evidence/verify.py"));
    }

    private static String said(Path program, Path file) throws IOException, InterruptedException {
        Process check = new ProcessBuilder("python3", program.toString(), file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        check.waitFor();
        return said;
    }

    private static JsonObject writtenDown(BenchPortal portal) throws IOException, InterruptedException {
        Program preparer = portal.crew().preparer();
        String books = "/entities/TAKEN";
        preparer.csv(
                        books + "/lots/import?confirm=true",
                        Market.lots("BTC").lines().limit(LOTS + 1L).collect(Collectors.joining("\n", "", "\n")))
                .expect(200);
        JsonObject proposal = took(
                        "Impairment test of 62,000 lots, whose evidence is kept",
                        5,
                        () -> preparer.post(books + "/impairment-tests", PERIOD)
                                .expect(201)
                                .json())
                .getJsonArray("proposals")
                .getJsonObject(0);
        String address = "/write-downs/" + proposal.getInt("id");
        preparer.post(address + "/submit", "{}").expect(200);
        String seen = "{\"evidenceHash\":\"" + proposal.getString("evidenceHash") + "\"}";
        portal.crew().controller().post(address + "/approve", seen).expect(200);
        return proposal;
    }
}
