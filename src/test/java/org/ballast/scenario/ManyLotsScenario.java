package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A company with more lots than are ever held at once, on a server with little memory: its disclosure is there in every
 * form, and the server lives on. {@code mvn -Pmany verify} does it with 200,000 lots.
 */
@Tag("seldom")
class ManyLotsScenario {

    private static final int LOTS = Integer.getInteger("ballast.lots", 6_000);
    private static final List<String> LITTLE =
            List.of("-Xmx400m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError");
    // A test and its approval hold every lot of the asset at once
    private static final List<String> ROOMY =
            List.of("-Xmx1500m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError");
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate END = LocalDate.of(2024, 4, 1);
    private static final String BOOKS = "/entities/MANY";
    private static final String DISCLOSURE = BOOKS + "/statements/impairment-disclosure?from=2024-01-01&to=2024-03-31";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    // One coin a lot for 100.00, bought on the first day; the low of the quarter is 90.00
    private static final BigDecimal LOSS = BigDecimal.TEN.setScale(2);

    @Test
    void areDisclosedAsDataPageAndDocumentsInLittleMemory() throws IOException {
        PortalServer roomy = BooksDatabase.embedded("many-lots").startPortal(ROOMY);
        try (roomy) {
            writeDown(Crew.hiredAt(roomy.address()));
        }
        try (PortalServer portal = roomy.again(LITTLE)) {
            Crew crew = Crew.of(portal.address());
            data(crew);
            assertThat(PdfText.of(crew.auditor()
                            .get(DISCLOSURE, "application/pdf")
                            .expect(200)
                            .body()))
                    .contains(String.format(Locale.ROOT, "The %,d lots are too many for paper", LOTS));
            assertThat(rows(crew.auditor().get(DISCLOSURE, XLSX).expect(200).body()))
                    .as("lots in the workbook")
                    .isEqualTo(LOTS);
            page(crew.auditorAtThePages());
        }
    }

    private static void writeDown(Crew crew) {
        crew.administrator().post("/entities", """
            {"code":"MANY","name":"Many lots","framework":"US_GAAP","functionalCurrency":"USD","cutOffZone":"UTC",\
            "lowPricePolicy":"INTRADAY_LOW","acquisitionDayPolicy":"EXCLUDE_DAY"}\
            """).expect(201);
        SingleApproval.at("MANY", crew.chiefFinancialOfficer(), crew.controller());
        crew.controller().post(BOOKS + "/policies", """
            {"asset":"BTC","model":"US_COST_LESS_IMPAIRMENT","principalMarket":"KRAKEN",\
            "costMethod":"FIFO","validFrom":"2023-01-01"}\
            """).expect(201);
        StringBuilder prices = new StringBuilder("asset,date,open,high,low,close,volume\n");
        FIRST.datesUntil(END).forEach(day -> prices.append("BTC,").append(day).append(",100,110,90,100,5\n"));
        crew.preparer().csv("/prices/import?market=KRAKEN", prices.toString()).expect(200);
        StringBuilder lots = new StringBuilder("lot,asset,acquired_at,quantity,cost,currency\n");
        for (int lot = 0; lot < LOTS; lot++) {
            lots.append('M').append(lot).append(",BTC,2024-01-01,1,100.00,USD\n");
        }
        crew.preparer()
                .csv(BOOKS + "/lots/import?confirm=true", lots.toString())
                .expect(200);
        JsonObject proposal = crew.preparer()
                .post(BOOKS + "/impairment-tests", "{\"periodStart\":\"" + FIRST + "\",\"periodEnd\":\"" + END + "\"}")
                .expect(201)
                .json()
                .getJsonArray("proposals")
                .getJsonObject(0);
        String address = "/write-downs/" + proposal.getInt("id");
        crew.preparer().post(address + "/submit", "{}").expect(200);
        crew.controller()
                .post(address + "/approve", "{\"evidenceHash\":\"" + proposal.getString("evidenceHash") + "\"}")
                .expect(200);
    }

    private static void data(Crew crew) {
        JsonObject disclosure = crew.auditor().get(DISCLOSURE).expect(200).json();
        JsonObject asset = disclosure.getJsonArray("assets").getJsonObject(0);
        List<JsonObject> lots = asset.getJsonArray("lots").getValuesAs(JsonObject.class);
        assertThat(asset.getInt("lotsHeld")).isEqualTo(LOTS);
        assertThat(lots).hasSize(LOTS).allSatisfy(lot -> {
            assertThat(lot.getString("carryingAmount")).isEqualTo("90.00");
            assertThat(lot.getString("lowestPrice")).startsWith("90");
        });
        assertThat(lots.stream().map(lot -> lot.getString("lot")).distinct()).hasSize(LOTS);
        assertThat(disclosure.getString("impairmentLosses"))
                .isEqualTo(LOSS.multiply(BigDecimal.valueOf(LOTS)).toPlainString());
    }

    private static void page(Visitor auditor) {
        String page = auditor.open("/statements/impairmentDisclosure.xhtml?entity=MANY&from=2024-01-01&to=2024-03-31")
                .body();
        assertThat(page)
                .contains(String.format(Locale.ROOT, "The first 500 of %,d lots", LOTS))
                .contains("state=HELD&amp;asset=BTC");
    }

    /** Rows of the sheet of lots below its head. */
    private static long rows(byte[] xlsx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().equals("xl/worksheets/sheet2.xml")) {
                    return occurrences(zip, ">BTC<");
                }
            }
        }
        throw new IllegalStateException("no sheet of lots");
    }

    private static long occurrences(InputStream in, String text) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8).split(text, -1).length - 1L;
    }
}
