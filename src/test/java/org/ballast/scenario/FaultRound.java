package org.ballast.scenario;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

/**
 * One round of the fault test: a company of its own with its own asset, and one call that the server will not survive.
 *
 * @param number 1, 2, …
 * @param victim the call during which the server is killed
 */
record FaultRound(int number, Victim victim) {

    static final int LOTS = 2_000;
    private static final int DAYS = 365;
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);

    /** What is interrupted. Approval and posting are one call: the later it is killed, the nearer it is to posting. */
    enum Victim {
        IMPORT_OF_LOTS,
        APPROVAL_AND_POSTING,
        TEST,
        IMPORT_OF_PRICES
    }

    String entity() {
        return String.format(Locale.ROOT, "KILL%03d", number);
    }

    String asset() {
        return String.format(Locale.ROOT, "K%03d", number);
    }

    String entityJson() {
        return """
                {"code":"%s","name":"Fault round %d","framework":"US_GAAP","functionalCurrency":"USD",\
                "cutOffZone":"UTC","lowPricePolicy":"INTRADAY_LOW","acquisitionDayPolicy":"EXCLUDE_DAY"}""".formatted(entity(), number);
    }

    String assetJson() {
        return """
                {"symbol":"%s","name":"Asset of round %d","decimals":8,"intangible":true,"noEnforceableRights":true,\
                "onDistributedLedger":true,"securedByCryptography":true,"fungible":true,"notIssuedByHolder":true}""".formatted(asset(), number);
    }

    String policyJson() {
        return """
                {"asset":"%s","model":"US_COST_LESS_IMPAIRMENT","principalMarket":"COINBASE","costMethod":"FIFO",\
                "validFrom":"2023-01-01"}""".formatted(asset());
    }

    String quarterJson() {
        return "{\"periodStart\":\"2023-01-01\",\"periodEnd\":\"2023-04-01\"}";
    }

    /** How many rows of what the call writes are in the books. */
    long rowsWritten(Connection books) throws SQLException {
        String query = switch (victim) {
            case IMPORT_OF_PRICES -> "FROM price_bar b JOIN asset a ON a.id = b.asset_id WHERE a.symbol = ?";
            case IMPORT_OF_LOTS -> "FROM lot x JOIN reporting_entity e ON e.id = x.entity_id WHERE e.code = ?";
            case TEST ->
                "FROM impairment_test t JOIN impairment_run r ON r.id = t.run_id JOIN book b ON b.id = r.book_id"
                        + " JOIN reporting_entity e ON e.id = b.entity_id WHERE e.code = ?";
            case APPROVAL_AND_POSTING ->
                "FROM lot_event v JOIN book b ON b.id = v.book_id JOIN reporting_entity e ON e.id = b.entity_id"
                        + " WHERE v.kind = 'IMPAIR' AND e.code = ?";
        };
        try (PreparedStatement count = books.prepareStatement("SELECT COUNT(*) " + query)) {
            count.setString(1, victim == Victim.IMPORT_OF_PRICES ? asset() : entity());
            try (ResultSet result = count.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    long rowsWhenDone() {
        return victim == Victim.IMPORT_OF_PRICES ? DAYS : LOTS;
    }

    /** A year of daily bars around 100, from the round's own seed. */
    String prices() {
        Random random = new Random(number);
        StringBuilder csv = new StringBuilder("asset,date,open,high,low,close,volume\n");
        BigDecimal open = new BigDecimal("100.00");
        for (int day = 0; day < DAYS; day++) {
            BigDecimal close = new BigDecimal(9_000 + random.nextInt(2_000)).movePointLeft(2);
            csv.append(asset()).append(',').append(FIRST_DAY.plusDays(day)).append(',');
            csv.append(open)
                    .append(',')
                    .append(open.max(close).add(BigDecimal.ONE))
                    .append(',');
            csv.append(open.min(close).subtract(BigDecimal.ONE))
                    .append(',')
                    .append(close)
                    .append(",10\n");
            open = close;
        }
        return csv.toString();
    }

    /** Lots bought above every low of the quarter, so that each is impaired. */
    String lots() {
        StringBuilder csv = new StringBuilder("lot,asset,acquired_at,quantity,cost,currency\n");
        for (int lot = 1; lot <= LOTS; lot++) {
            csv.append('L').append(lot).append(',').append(asset()).append(',');
            csv.append(FIRST_DAY.plusDays(lot % 60))
                    .append(",2.5,")
                    .append(300 + lot % 7)
                    .append(".00,USD\n");
        }
        return csv.toString();
    }
}
