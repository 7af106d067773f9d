package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Published balance sheets, each keyed in as the books of a company: {@code -Dballast.balanceSheets=FOLDER} with the balance sheets
 * and what is expected of each; without it nothing is looked at.
 */
final class RealBalanceSheets {

    private static final Path FOLDER = Path.of(System.getProperty("ballast.balanceSheets", "target/balance-sheets"));
    private static final List<String> RATIOS = List.of("solvencyRatio", "current", "altmanZpp");

    private RealBalanceSheets() {}

    /** Looks at each; says that there are none where the folder is not there. */
    static void look(PortalServer portal) throws IOException {
        Path sheets = FOLDER.resolve("company_balance_sheets.csv");
        assumeThat(sheets).exists();
        List<JsonObject> expected = expected();
        try (CSVParser rows = CSVParser.parse(
                Files.newBufferedReader(sheets),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            int number = 0;
            for (CSVRecord row : rows) {
                keyed(portal, "REAL" + number, row, expected.get(number));
                number++;
            }
            assertThat(number).isEqualTo(expected.size());
        }
    }

    private static void keyed(PortalServer portal, String code, CSVRecord row, JsonObject known) {
        Company company = Company.open(portal, code);
        KeyedBooks books = new KeyedBooks(company);
        books.account("1898", "Other non-current assets", "ASSET", "NON_CURRENT", "OTHER_ASSETS");
        books.account("2898", "Other non-current liabilities", "LIABILITY", "NON_CURRENT", "OTHER_LIABILITIES");
        books.journal("BS", row.get("date"), lines(row));
        JsonObject solvency = company.as("auditor")
                .get("/entities/" + code + "/solvency?asOf=" + row.get("date"))
                .expect(200)
                .json();
        for (JsonObject ratio : solvency.getJsonArray("ratios").getValuesAs(JsonObject.class)) {
            String name = ratio.getString("name").replace("currentRatio", "current");
            if (RATIOS.contains(name) && known.containsKey(name)) {
                JsonNumber value = known.getJsonNumber(name);
                assertThat(new BigDecimal(ratio.getString("value")))
                        .as(row.get("entity") + " " + row.get("date") + " " + name)
                        .isEqualByComparingTo(value.bigDecimalValue());
                if (name.equals("altmanZpp")) {
                    assertThat(zone(ratio.getString("status"))).isEqualTo(known.getString("zone"));
                }
            }
        }
        JsonObject tests = company.as("auditor")
                .get("/entities/" + code + "/insolvency?asOf=" + row.get("date"))
                .expect(200)
                .json();
        assertThat(tests.getJsonObject("atBook").getString("outcome"))
                .isEqualTo(known.getString("bookBalanceSheetTest"));
        assertThat(tests.getBoolean("alert"))
                .isEqualTo(known.getString("bookBalanceSheetTest").equals("FAIL"));
    }

    private static String zone(String status) {
        return switch (status) {
            case "GREEN" -> "SAFE";
            case "AMBER" -> "GREY";
            default -> "DISTRESS";
        };
    }

    /** What is not told is not current, and all of equity that is not retained earnings is share capital. */
    private static String lines(CSVRecord row) {
        BigDecimal assets = amount(row, "total_assets");
        BigDecimal liabilities = amount(row, "total_liabilities");
        BigDecimal currentAssets = amount(row, "current_assets");
        BigDecimal currentLiabilities = amount(row, "current_liabilities");
        BigDecimal retained = amount(row, "retained_earnings");
        BigDecimal ebit = amount(row, "ebit");
        StringBuilder lines = new StringBuilder();
        add(lines, "1100", currentAssets);
        add(lines, "1898", assets.subtract(currentAssets));
        add(lines, "2000", currentLiabilities.negate());
        add(lines, "2898", liabilities.subtract(currentLiabilities).negate());
        add(lines, "3000", assets.subtract(liabilities).subtract(retained).negate());
        add(lines, "3200", retained.subtract(ebit).negate());
        add(lines, "6000", ebit.negate());
        return lines.substring(1);
    }

    private static void add(StringBuilder lines, String account, BigDecimal net) {
        if (net.signum() != 0) {
            lines.append(',').append(account).append(' ').append(net.setScale(2, RoundingMode.UNNECESSARY));
        }
    }

    private static BigDecimal amount(CSVRecord row, String column) {
        return row.get(column).isEmpty() ? BigDecimal.ZERO : new BigDecimal(row.get(column));
    }

    private static List<JsonObject> expected() throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(FOLDER.resolve("expected.json")))) {
            return reader.readObject()
                    .getJsonArray("company_balance_sheets.csv")
                    .getValuesAs(JsonObject.class);
        }
    }
}
