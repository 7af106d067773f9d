package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import org.ballast.scenario.MicroStrategyQuarters.Quarter;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * From an empty database to the printed balance sheet over HTTP, as a program would do it: MicroStrategy's announced
 * purchases at Coinbase's prices, ten quarters, one sale. Each test goes on where the one before ended.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MicroStrategyScenario {

    private static final String MSTR = "/entities/MSTR";
    private static final Quarter LAST = MicroStrategyQuarters.ALL.get(9);

    private final Crew crew = Crew.hiredAt(PortalServer.withoutSamples().address());

    @Test
    @Order(1)
    void anAdministratorOpensTheBooksAndAControllerDecidesThePolicy() {
        crew.administrator().post("/entities", """
                {"code":"MSTR","name":"MicroStrategy","framework":"US_GAAP","functionalCurrency":"USD",\
                "cutOffZone":"UTC","lowPricePolicy":"INTRADAY_LOW","acquisitionDayPolicy":"EXCLUDE_DAY"}""").expect(201);
        String policy = """
                {"asset":"BTC","model":"US_COST_LESS_IMPAIRMENT","principalMarket":"COINBASE",\
                "costMethod":"SPECIFIC_ID","validFrom":"2020-07-01"}""";

        crew.preparer().post(MSTR + "/policies", policy).expect(403);
        crew.controller().post(MSTR + "/policies", policy).expect(201);
    }

    @Test
    @Order(2)
    void thePreparerImportsPricesLotsAndTheSale() {
        Program preparer = crew.preparer();
        JsonObject prices = preparer.csv("/prices/import?market=COINBASE", Sample.file("coinbase-btc-usd-1d.csv"))
                .expect(200)
                .json();
        assertThat(prices.getInt("held")).as("the flash crash of 2017-04-15").isEqualTo(1);
        assertThat(imported(MSTR + "/lots/import", "mstr-lots.csv")).isEqualTo(25);
        assertThat(imported(MSTR + "/disposals/import", "mstr-disposals.csv")).isEqualTo(1);
        expectBalancedBooks();
    }

    @Test
    @Order(3)
    void nineQuartersAreTestedSubmittedApprovedAndPosted() {
        for (Quarter quarter : MicroStrategyQuarters.ALL.subList(0, 9)) {
            JsonObject proposal = tested(quarter);
            submit(proposal);
            approve(proposal).expect(200);
            assertThat(status(proposal)).isEqualTo("POSTED");
            expectBalancedBooks();
        }
    }

    @Test
    @Order(4)
    void whoPreparedDoesNotApprove() {
        JsonObject proposal = tested(LAST);
        submit(proposal);

        crew.preparer()
                .post(writeDown(proposal) + "/approve", approval(proposal))
                .expect(403);
        assertThat(status(proposal)).isEqualTo("SUBMITTED");
    }

    @Test
    @Order(5)
    void aPriceThatWasCorrectedAfterTheTestStopsTheApproval() {
        JsonObject proposal = tested(LAST);
        correctLow("2022-11-21", "15459.00");

        approve(proposal).refused(409, "EVIDENCE_CHANGED");
        assertThat(status(proposal)).isEqualTo("SUBMITTED");

        correctLow("2022-11-21", "15460.00");
    }

    @Test
    @Order(6)
    void theLastQuarterIsTestedAgainApprovedOnceAndPostedWithTheSale() {
        JsonObject proposal = tested(LAST);
        submit(proposal);

        approve(proposal).expect(200);
        int entries = journal().size();
        approve(proposal).expect(200);

        assertThat(journal()).as("approved twice, posted once").hasSize(entries);
        JsonObject sale = entry("DISPOSAL");
        assertThat(line(sale, "1500", "credit").subtract(line(sale, "1590", "debit")))
                .as("carrying amount relieved")
                .isEqualByComparingTo(MicroStrategyQuarters.CARRYING_RELIEVED_BY_SALE);
        expectBalancedBooks();
    }

    @Test
    @Order(7)
    void everyQuartersLossStandsInTheJournal() {
        List<String> losses = journal().stream()
                .filter(entry -> entry.getString("kind").equals("IMPAIRMENT"))
                .map(entry -> line(entry, "6100", "debit").toPlainString())
                .toList();

        assertThat(losses)
                .containsExactlyElementsOf(MicroStrategyQuarters.ALL.stream()
                        .map(Quarter::impairmentInUsd)
                        .toList());
    }

    @Test
    @Order(8)
    void theLotsCarryWhatTheBalanceSheetSays() {
        BigDecimal carrying = crew.auditor().get(MSTR + "/lots?asOf=2022-12-31").expect(200).items().stream()
                .map(lot -> new BigDecimal(lot.getString("carryingAmount")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(carrying).isEqualByComparingTo(MicroStrategyQuarters.CARRYING_AT_2022_12_31);
        String balanceSheet = crew.auditor()
                .get(MSTR + "/statements/balance-sheet?asOf=2022-12-31")
                .expect(200)
                .text();
        assertThat(balanceSheet).contains(MicroStrategyQuarters.CARRYING_AT_2022_12_31);
    }

    @Test
    @Order(9)
    void thePrintedBalanceSheetShowsTheCarryingAmount() {
        String text = PdfText.of(crew.auditor()
                .get(MSTR + "/statements/balance-sheet?asOf=2022-12-31", "application/pdf")
                .expect(200)
                .body());

        assertThat(text)
                .contains("1,840,640,299.92")
                .contains("December 31, 2022")
                .contains("MicroStrategy");
        assertThat(text).as("every proposal is decided").doesNotContain("Draft");
    }

    @Test
    @Order(10)
    void thePrintedDisclosureShowsTheLossAndTheReportedFigure() {
        String text = PdfText.of(crew.auditor()
                .get(MSTR + "/statements/impairment-disclosure?from=2022-10-01&to=2022-12-31", "application/pdf")
                .expect(200)
                .body());

        assertThat(text).contains("197,931,503.33").contains("1,840,640,299.92").contains("L17");
    }

    @Test
    @Order(11)
    void theLastDayOfTheDisclosureIsInTheYear() {
        String year = MSTR + "/statements/impairment-disclosure?from=2022-01-01&to=2022-12-31";
        String data = crew.auditor().get(year).expect(200).text();
        assertThat(data).contains("1312980208.08").contains("\"to\":\"2022-12-31\"");
        assertThat(PdfText.of(
                        crew.auditor().get(year, "application/pdf").expect(200).body()))
                .contains("1,312,980,208.08")
                .contains("December 31, 2022");
        assertThat(crew.auditor()
                        .get(MSTR + "/journal?from=2022-12-31&to=2022-12-31")
                        .expect(200)
                        .items())
                .isNotEmpty();
        crew.auditor()
                .get(MSTR + "/statements/impairment-disclosure?from=2022-12-31&to=2022-01-01")
                .refused(422, "INVALID_INPUT");
    }

    private long imported(String path, String sampleFile) {
        return crew.preparer()
                .csv(path, Sample.file(sampleFile))
                .expect(200)
                .json()
                .getJsonNumber("imported")
                .longValue();
    }

    private JsonObject tested(Quarter quarter) {
        JsonObject run = crew.preparer()
                .post(MSTR + "/impairment-tests", quarter.period())
                .expect(201)
                .json();
        assertThat(run.getString("totalLoss")).as("%s", quarter.start()).isEqualTo(quarter.impairmentInUsd());
        assertThat(run.getJsonArray("proposals")).hasSize(1);
        return run.getJsonArray("proposals").getJsonObject(0);
    }

    private void submit(JsonObject proposal) {
        crew.preparer()
                .post(writeDown(proposal) + "/submit", "{\"comment\":\"Lowest prices since acquisition\"}")
                .expect(200);
    }

    /** Both: from a million on the controller and then the CFO. Who asks again gets what is there. */
    private Answer approve(JsonObject proposal) {
        if (status(proposal).equals("SUBMITTED")) {
            Answer first = crew.controller().post(writeDown(proposal) + "/approve", approval(proposal));
            if (first.status() != 200 || first.json().getInt("approvalsMissing") == 0) {
                return first;
            }
        }
        return crew.chiefFinancialOfficer().post(writeDown(proposal) + "/approve", approval(proposal));
    }

    private static String approval(JsonObject proposal) {
        return "{\"comment\":\"Agreed\",\"evidenceHash\":\"" + proposal.getString("evidenceHash") + "\"}";
    }

    private String status(JsonObject proposal) {
        return crew.auditor().get(writeDown(proposal)).expect(200).json().getString("status");
    }

    private static String writeDown(JsonObject proposal) {
        return "/write-downs/" + proposal.get("id");
    }

    private void correctLow(String day, String low) {
        String[] bar = Sample.line("coinbase-btc-usd-1d.csv", "BTC," + day).split(",", -1);
        bar[4] = low;
        crew.preparer()
                .csv(
                        "/prices/import?market=COINBASE&correct=true&reason=Low%20of%20" + low,
                        "asset,date,open,high,low,close,volume\n" + String.join(",", bar) + "\n")
                .expect(200);
    }

    private void expectBalancedBooks() {
        JsonObject trialBalance = crew.auditor()
                .get(MSTR + "/statements/trial-balance?asOf=2022-12-31")
                .expect(200)
                .json();
        assertThat(trialBalance.getString("totalDebit")).isEqualTo(trialBalance.getString("totalCredit"));
    }

    private List<JsonObject> journal() {
        return crew.auditor()
                .get(MSTR + "/journal?from=2020-01-01&to=2022-12-31&limit=1000")
                .expect(200)
                .items();
    }

    private JsonObject entry(String kind) {
        return journal().stream()
                .filter(entry -> entry.getString("kind").equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal line(JsonObject entry, String account, String side) {
        return entry.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                .filter(line -> line.getString("account").equals(account))
                .map(line -> new BigDecimal(line.getString(side)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
