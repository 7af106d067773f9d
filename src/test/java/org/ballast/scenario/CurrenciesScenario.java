package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Books in yen, which have no decimals, and in dinars, which have three, from their setting up to what is printed. */
@InBrowser
class CurrenciesScenario {

    private static final String LOTS = "lot,asset,acquired_at,quantity,cost,currency,fee\n";
    private static final String SALES = "reference,asset,disposed_at,quantity,proceeds,currency,fee\n";

    /**
     * January in Tokyo ends at 15:00 UTC. Lowest before the sale 5,900,000, on the last evening 5,123,458, just after its
     * end 5,000,000.
     *
     * <ul>
     *   <li>L1: 0.5 for 3,000,000 and a fee of 1,650 = 3,001,650. Up to the sale: 0.5 × 5,900,000 = 2,950,000, loss 51,650.
     *   <li>Sale of the half of it for 1,550,000 less 1,705: carrying 1,475,000 (cost 1,500,825 less 25,825), gain 73,295.
     *   <li>The rest: 0.25 × 5,123,458 = 1,280,864.5, half up 1,280,865, loss 194,135.
     *   <li>L2: 0.25 for 1,500,000, also 1,280,865, loss 219,135. In all 464,920.
     *   <li>Carried 2,561,730; cash 10,000,000 − 3,001,650 − 1,500,000 + 1,548,295 = 7,046,645; assets 9,608,375.
     * </ul>
     */
    @Test
    void booksInYenHaveNoDecimals(PortalServer portal) throws IOException {
        CurrencyBooks yen = new CurrencyBooks(Company.open(portal, "YEN", "FIFO", "Asia/Tokyo", "JPY"));
        yen.company()
                .prices(CurrencyBooks.bars(
                        "2024-01-31T15:00:00Z",
                        "6000000",
                        "6100000.5",
                        "JPY",
                        Map.of("2024-01-31T12:00:00Z", "5123458", "2024-01-31T15:00:00Z", "5000000"),
                        "5900000"));
        yen.refused(
                "lots", LOTS + "L1,BTC,2024-01-10T03:00:00Z,0.5,3000000,JPY,550.5\n", "1 decimal where JPY has none");
        yen.refused(
                "lots", LOTS + "L1,BTC,2024-01-10T03:00:00Z,0.5,3000000.00,JPY,0\n", "2 decimals where JPY has none");
        yen.contribute("10000000.5", "JPY").expect(422);
        yen.contribute("10000000", "JPY").expect(201);
        yen.imported("lots", LOTS + """
                L1,BTC,2024-01-10T03:00:00Z,0.5,3000000,JPY,1650
                L2,BTC,2024-01-20T00:00:00Z,0.25,1500000,JPY,
                """);
        yen.imported("disposals", SALES + "S1,BTC,2024-01-25T03:00:00Z,0.25,1550000,JPY,1705\n");

        assertThat(yen.company().testJanuary().expect(201).json().getString("totalLoss"))
                .isEqualTo("464920");
        yen.company().submit();
        JsonObject posted = yen.company().approve("controller").expect(200).json();
        assertThat(posted.getString("status")).isEqualTo("POSTED");
        assertThat(posted.getString("amount")).isEqualTo("464920");

        assertThat(yen.sale())
                .containsEntry("proceeds", "1550000")
                .containsEntry("fee", "1705")
                .containsEntry("gain", "73295");
        assertDisclosed(yen, "464920", "2561730", "3000825", "439095", "1280865");
        assertBalanced(yen, "9608375", "2561730", "7046645");
        assertThat(yen.csv())
                .contains(",1548295,0,JPY,")
                .contains(",0,73295,JPY,")
                .doesNotContainPattern(",\\d+\\.\\d");
        assertPrinted(yen, List.of("2,561,730", "9,608,375", "7,046,645"), "\\d\\.\\d", "#,##0_)", "9608375");
        assertThat(yen.memo()).contains("5,123,458", "5,900,000").doesNotContain("5,123,458.", "5,900,000.");
        assertShown(yen.company(), "9,608,375 JPY", "464,920", "1,280,865");
    }

    /**
     * January in Kuwait ends at 21:00 UTC. Lowest before the sale 18,900.75, on the last evening 17,500.335, just after its
     * end 17,000.
     *
     * <ul>
     *   <li>L1: 2 for 38,000.750 and a fee of 12.345 = 38,013.095. Up to the sale: 2 × 18,900.75 = 37,801.500, loss 211.595.
     *   <li>Sale of a quarter for 9,600.125 less 1.234: carrying 9,450.375; cost 9,503.27375, half up 9,503.274, less
     *       52.899; gain 148.516.
     *   <li>The rest: 1.5 × 17,500.335 = 26,250.5025, half up 26,250.503, of 28,351.125: loss 2,100.622. In all 2,312.217.
     *   <li>Cash 100,000.500 − 38,013.095 + 9,598.891 = 71,586.296; assets 97,836.799.
     * </ul>
     */
    @Test
    void booksInDinarsHaveThreeDecimals(PortalServer portal) throws IOException {
        CurrencyBooks dinar = new CurrencyBooks(Company.open(portal, "DINAR", "FIFO", "Asia/Kuwait", "KWD"));
        dinar.company()
                .prices(CurrencyBooks.bars(
                        "2024-01-31T21:00:00Z",
                        "19000.5",
                        "19100",
                        "KWD",
                        Map.of("2024-01-31T18:00:00Z", "17500.335", "2024-01-31T21:00:00Z", "17000"),
                        "18900.75"));
        dinar.refused("lots", LOTS + "L1,BTC,2024-01-10,2,38000.7505,KWD,0\n", "4 decimals where KWD has 3");
        dinar.contribute("100000.5001", "KWD").expect(422);
        dinar.contribute("100000.5", "KWD").expect(201);
        dinar.imported("lots", LOTS + "L1,BTC,2024-01-10T06:00:00Z,2,38000.75,KWD,12.345\n");
        dinar.imported("disposals", SALES + "S1,BTC,2024-01-25T06:00:00Z,0.5,9600.125,KWD,1.234\n");

        assertThat(dinar.company().testJanuary().expect(201).json().getString("totalLoss"))
                .isEqualTo("2312.217");
        dinar.company().submit();
        JsonObject posted = dinar.company().approve("controller").expect(200).json();
        assertThat(posted.getString("status")).isEqualTo("POSTED");
        assertThat(posted.getString("amount")).isEqualTo("2312.217");

        assertThat(dinar.sale())
                .containsEntry("proceeds", "9600.125")
                .containsEntry("fee", "1.234")
                .containsEntry("gain", "148.516");
        assertDisclosed(dinar, "2312.217", "26250.503", "28509.821", "2259.318", "26250.503");
        assertBalanced(dinar, "97836.799", "26250.503", "71586.296");
        assertThat(dinar.csv()).contains(",9598.891,0.000,KWD,").contains(",0.000,148.516,KWD,");
        assertPrinted(
                dinar,
                List.of("26,250.503", "97,836.799", "71,586.296"),
                "\\d{3}\\.\\d\\d\\b",
                "#,##0.000_)",
                "97836.799");
        assertThat(dinar.memo()).contains("17,500.335", "18,900.750");
        assertShown(dinar.company(), "97,836.799 KWD", "2,312.217", "26,250.503");
    }

    @Test
    void theFormForCapitalAsksForYenWithoutDecimals(PortalServer portal) {
        Company yen = Company.open(portal, "YENFORM", "FIFO", "Asia/Tokyo", "JPY");
        Visitor preparer = new Visitor(portal.address());
        preparer.signIn("preparer", "preparer");
        String page = yen.january("/journal/contribute.xhtml");
        HttpResponse<String> form = preparer.open(page);
        assertThat(form.body()).contains("placeholder=\"1500000\"");
        assertThat(preparer.post(
                                page,
                                Map.of(
                                        "contribute", "contribute",
                                        "contribute:date", "2024-01-01",
                                        "contribute:amount", "1.5",
                                        "contribute:reference", "PAID-IN",
                                        "contribute:save", "contribute:save",
                                        "jakarta.faces.ViewState", Visitor.viewState(form)))
                        .body())
                .contains("Write the amount as 1500000: digits without decimals, no separators of thousands.");
    }

    @Test
    void whatIsNoMoneyToPayWithIsNoCurrencyOfBooksAndAllOtherIsOffered(PortalServer portal) {
        Visitor admin = new Visitor(portal.address());
        admin.signIn("admin", "admin");
        assertThat(admin.open("/holdings/entities.xhtml").body())
                .contains("value=\"JPY\"", "value=\"KWD\"", "value=\"EUR\"");
        for (String none : List.of("XAU", "XXX", "XTS")) {
            Answer refused = new Program(portal.address(), "admin", "admin").post("/entities", """
                    {"code":"GOLD","name":"Gold","framework":"US_GAAP","functionalCurrency":"%s","cutOffZone":"UTC"}\
                    """.formatted(none));
            assertThat(refused.expect(422).text())
                    .contains("functionalCurrency", "is no currency that amounts are paid in");
        }
    }

    private static void assertDisclosed(
            CurrencyBooks books, String losses, String carrying, String cost, String impairment, String firstLot) {
        JsonObject disclosure = books.read(CurrencyBooks.DISCLOSURE);
        assertThat(disclosure.getString("impairmentLosses")).isEqualTo(losses);
        assertThat(disclosure.getString("carryingAmount")).isEqualTo(carrying);
        assertThat(disclosure.getString("ledgerCarryingAmount")).isEqualTo(carrying);
        assertThat(disclosure.getString("cumulativeImpairment")).isEqualTo(impairment);
        JsonObject asset = disclosure.getJsonArray("assets").getJsonObject(0);
        assertThat(asset.getJsonObject("current").getJsonObject("amounts").getString("originalCost"))
                .isEqualTo(cost);
        assertThat(asset.getJsonArray("lots").getJsonObject(0).getString("carryingAmount"))
                .isEqualTo(firstLot);
    }

    private static void assertBalanced(CurrencyBooks books, String assets, String digitalAssets, String cash) {
        JsonObject sheet = books.read(CurrencyBooks.BALANCE);
        assertThat(sheet.getString("totalAssets")).isEqualTo(assets);
        assertThat(sheet.getString("totalLiabilitiesAndEquity")).isEqualTo(assets);
        assertThat(sheet.toString()).contains("\"" + digitalAssets + "\"");
        JsonObject trial = books.read("/statements/trial-balance?asOf=2024-01-31");
        assertThat(trial.getString("totalDebit")).isEqualTo(trial.getString("totalCredit"));
        assertThat(trial.getJsonArray("accounts").getJsonObject(0).getString("debit"))
                .isEqualTo(cash);
    }

    /**
     * @param never a pattern of figures that the balance sheet in this currency never shows
     * @param format of money in a workbook
     */
    private static void assertPrinted(
            CurrencyBooks books, List<String> figures, String never, String format, String total) throws IOException {
        assertThat(books.pdf(CurrencyBooks.BALANCE)).contains(figures).doesNotContainPattern(never);
        assertThat(books.pdf(CurrencyBooks.DISCLOSURE)).contains(figures.getFirst());
        Map<String, String> workbook = books.xlsx(CurrencyBooks.BALANCE);
        assertThat(workbook.get("xl/worksheets/sheet1.xml")).contains("<v>" + total + "</v>");
        assertThat(workbook.get("xl/styles.xml"))
                .contains("formatCode=\"" + format)
                .doesNotContain("#,##0.00_)");
    }

    private static void assertShown(Company company, String total, String loss, String lot) {
        Visitor auditor = new Visitor(company.portal());
        auditor.signIn("auditor", "auditor");
        assertThat(auditor.open("/statements/balanceSheet.xhtml?entity=" + company.code() + "&asOf=2024-01-31")
                        .body())
                .contains(">" + total + "<");
        assertThat(auditor.open("/writedowns/proposal.xhtml?entity=" + company.code() + "&id="
                                + company.proposal().get("id"))
                        .body())
                .contains(loss);
        assertThat(auditor.open("/holdings/lots.xhtml?asset=BTC&entity=" + company.code()
                                + "&from=2024-01-01&to=2024-01-31")
                        .body())
                .contains(">" + lot + "<");
    }
}
