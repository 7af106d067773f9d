package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Cases from public discussions, as a program meets them: dead tokens, days with holes, cut-offs west of UTC, no test at all. */
@InBrowser
class HardCasesScenario {

    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);

    @Test
    void oneDeadTokenBlocksItselfAloneAndEndsWithoutATest(PortalServer portal) {
        Company company = Company.open(portal, "DEADTOKEN", "SPECIFIC_ID");
        company.as("admin").post("/assets", "{\"symbol\":\"DEAD\",\"name\":\"A dead token\",\"decimals\":8}");
        policy(company, "DEAD");
        company.prices(days(
                "BTC",
                "44000",
                NEW_YEAR,
                LocalDate.of(2024, 4, 1),
                day -> day.getMonthValue() == 2 && day.getDayOfMonth() == 10 ? "35000" : "40000"));
        company.lots("L1,BTC,2024-01-05,1,45000,USD\nX1,DEAD,2024-01-05,1000,5000,USD\n");

        JsonObject run = test(company, "2024-01-01", "2024-04-01").expect(201).json();

        assertThat(run.getString("totalLoss")).isEqualTo("10000.00");
        assertThat(run.getJsonArray("proposals")).hasSize(1);
        assertThat(run.getJsonArray("blocked").getValuesAs(JsonObject.class))
                .singleElement()
                .satisfies(blocked -> {
                    assertThat(blocked.getString("asset")).isEqualTo("DEAD");
                    assertThat(blocked.getString("code")).isEqualTo("NO_PRICE");
                });

        company.as("preparer")
                .csv(
                        "/entities/DEADTOKEN/disposals/import",
                        "reference,asset,disposed_at,quantity,proceeds,currency\nW1,DEAD,2024-03-31,1000,0,USD\n")
                .expect(200);
        company.as("controller")
                .post("/entities/DEADTOKEN/disposals/W1/post-without-test", "{\"reason\":\"The venue closed\"}")
                .expect(204);
        assertThat(company.as("auditor")
                        .get("/entities/DEADTOKEN/disposals?status=POSTED&asset=DEAD")
                        .expect(200)
                        .items())
                .singleElement()
                .satisfies(disposal -> assertThat(disposal.getString("gain")).isEqualTo("-5000.00"));
    }

    @Test
    void aDayWithOneBarOfSixNamesTheHoursThatAreMissing(PortalServer portal) {
        Company company = Company.open(portal, "HOLES");
        company.prices(NEW_YEAR.datesUntil(LocalDate.of(2024, 2, 1))
                .flatMap(day -> List.of("00", "04", "08", "12", "16", "20").stream()
                        .filter(hour -> day.getDayOfMonth() != 15 || hour.equals("00"))
                        .map(hour -> "BTC," + day + "T" + hour + ":00:00Z,4h,40000,40500,39800,40000,5"))
                .collect(Collectors.joining("\n", "asset,at,interval,open,high,low,close,volume\n", "\n")));
        company.lots("C1,BTC,2024-01-01T00:00:00Z,1,39900,USD\n");

        Answer refused = company.testJanuary().refused(422, "NO_PRICE");

        assertThat(refused.json().getString("detail")).contains("15 Jan 2024 04:00");
        assertThat(company.as("auditor").get("/write-downs?entity=HOLES").items())
                .isEmpty();
    }

    @Test
    void inNewYorkTheQuarterEndsBeforeTheDailyBarOfTheNextDay(PortalServer portal) {
        Company company = Company.open(portal, "NEWYORK", "FIFO", "America/New_York");
        LocalDate next = LocalDate.of(2022, 7, 1);
        company.as("controller").post("/entities/NEWYORK/policies", """
            {"asset":"SOL","model":"US_COST_LESS_IMPAIRMENT","principalMarket":"NEWYORK","costMethod":"FIFO",\
            "validFrom":"2022-01-01"}\
            """).expect(201);
        company.prices(days(
                "SOL",
                "40",
                LocalDate.of(2022, 3, 31),
                next.plusDays(1),
                day -> day.equals(next) ? "32.90" : day.equals(next.minusDays(1)) ? "36.93" : "39"));
        company.as("preparer")
                .csv(
                        "/entities/NEWYORK/lots/import?confirm=true",
                        "lot,asset,acquired_at,quantity,cost,currency\nN1,SOL,2022-04-01,5000,505000.00,USD\n")
                .expect(200);

        JsonObject run = test(company, "2022-04-01", "2022-07-01").expect(201).json();

        assertThat(run.getString("totalLoss"))
                .as("505,000.00 less 5,000 at 36.93")
                .isEqualTo("320350.00");
        assertThat(company.as("auditor")
                        .get(company.writeDown())
                        .json()
                        .getJsonArray("lines")
                        .getJsonObject(0)
                        .getString("pricedAt"))
                .isEqualTo("2022-06-30T00:00:00Z");
    }

    @Test
    void aDisclosureOfLotsThatNobodyTestedClaimsNoLowestPrice(PortalServer portal) {
        Company company = Company.open(portal, "NEVERTESTED");
        company.prices(days("BTC", "44000", NEW_YEAR, LocalDate.of(2024, 7, 1), day -> "40000"));
        company.lots("U1,BTC,2024-01-05,1,45000,USD\n");
        String disclosure = "/entities/NEVERTESTED/statements/impairment-disclosure?from=2024-01-01&to=2024-06-30";

        JsonObject data = company.as("auditor").get(disclosure).expect(200).json();
        assertThat(data.getBoolean("draft")).isTrue();
        assertThat(data.getJsonArray("assets")
                        .getJsonObject(0)
                        .getJsonArray("facts")
                        .toString())
                .contains("not tested for impairment from January 6, 2024 to June 30, 2024")
                .doesNotContain("No impairment loss");
        assertThat(PdfText.of(company.as("auditor")
                        .get(disclosure, "application/pdf")
                        .expect(200)
                        .body()))
                .contains("Draft: no test looked at every lot up to the reporting date.")
                .doesNotContain("since acquisition, or the cost");
    }

    private static Answer test(Company company, String start, String end) {
        return company.as("preparer")
                .post(
                        "/entities/" + company.code() + "/impairment-tests",
                        "{\"periodStart\":\"" + start + "\",\"periodEnd\":\"" + end + "\"}");
    }

    private static void policy(Company company, String asset) {
        company.as("controller")
                .post("/entities/" + company.code() + "/policies", """
                    {"asset":"%s","model":"US_COST_LESS_IMPAIRMENT","principalMarket":"%s",\
                    "costMethod":"SPECIFIC_ID","validFrom":"2023-01-01"}\
                    """.formatted(asset, company.code()))
                .expect(201);
    }

    /** Daily bars that open and close at the same price. */
    private static String days(
            String asset, String price, LocalDate from, LocalDate to, Function<LocalDate, String> low) {
        return from.datesUntil(to)
                .map(day -> String.join(",", asset, day.toString(), price, price, low.apply(day), price, "10"))
                .collect(Collectors.joining("\n", "asset,date,open,high,low,close,volume\n", "\n"));
    }
}
