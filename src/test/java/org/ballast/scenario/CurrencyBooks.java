package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What a company with books in another currency than the dollar is given and asked for. */
record CurrencyBooks(Company company) {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String DISCLOSURE = "/statements/impairment-disclosure?from=2024-01-01&to=2024-01-31";
    static final String BALANCE = "/statements/balance-sheet?asOf=2024-01-31";

    /** Bars of three hours from the start of January in the zone to one after its end. */
    static String bars(String last, String price, String high, String currency, Map<String, String> lows, String low) {
        Instant end = Instant.parse(last);
        Instant first = end.minus(Duration.ofDays(31));
        return Stream.iterate(first, at -> !at.isAfter(end), at -> at.plus(Duration.ofHours(3)))
                .map(at -> String.join(
                        ",",
                        "BTC",
                        at.toString(),
                        "3h",
                        price,
                        high,
                        lows.getOrDefault(at.toString(), low),
                        price,
                        "1",
                        currency))
                .collect(Collectors.joining("\n", "asset,at,interval,open,high,low,close,volume,currency\n", "\n"));
    }

    Answer contribute(String amount, String currency) {
        return company.as("preparer")
                .post("/entities/" + company.code() + "/contributions", """
                {"date":"2024-01-01","amount":"%s","currency":"%s","reference":"PAID-IN"}""".formatted(amount, currency));
    }

    void imported(String kind, String csv) {
        company.as("preparer")
                .csv("/entities/" + company.code() + "/" + kind + "/import", csv)
                .expect(200);
    }

    void refused(String kind, String csv, String why) {
        assertThat(company.as("preparer")
                        .csv("/entities/" + company.code() + "/" + kind + "/import", csv)
                        .expect(422)
                        .text())
                .contains(why);
    }

    Map<String, String> sale() {
        JsonObject sale = company.as("auditor")
                .get("/entities/" + company.code() + "/disposals")
                .expect(200)
                .items()
                .getFirst();
        return Stream.of("proceeds", "fee", "gain").collect(Collectors.toMap(key -> key, sale::getString));
    }

    String csv() {
        return company.as("auditor")
                .get("/entities/" + company.code() + "/journal?from=2024-01-01&to=2024-01-31", "text/csv")
                .expect(200)
                .text();
    }

    String memo() {
        return PdfText.of(company.as("auditor")
                .get(company.writeDown() + "/memo", "application/pdf")
                .expect(200)
                .body());
    }

    JsonObject read(String statement) {
        return company.as("auditor")
                .get("/entities/" + company.code() + statement)
                .expect(200)
                .json();
    }

    String pdf(String statement) {
        return PdfText.of(file(statement, "application/pdf"));
    }

    /** The parts of the workbook by name. */
    Map<String, String> xlsx(String statement) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file(statement, XLSX)))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private byte[] file(String statement, String mediaType) {
        return company.as("auditor")
                .get("/entities/" + company.code() + statement, mediaType)
                .expect(200)
                .body();
    }
}
