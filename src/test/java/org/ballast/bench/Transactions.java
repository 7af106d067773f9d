package org.ballast.bench;

import java.time.Instant;
import java.util.Locale;
import java.util.Random;

/**
 * Purchases and sales over two years, 65 in a hundred of them purchases, of eight assets in twenty wallets, the same in
 * every run. Everything is bought below any price of the market, so that each sale can be posted at once.
 *
 * @param lots the purchases as a file
 * @param disposals the sales as a file, each within what its wallet holds then
 */
record Transactions(String lots, String disposals) {

    static final int ASSETS = 8;
    static final int WALLETS = 20;
    static final Instant FIRST = Instant.parse("2022-01-01T00:00:00Z");
    static final int DAYS = 730;

    static Transactions of(int count) {
        Random random = new Random(5);
        StringBuilder lots = new StringBuilder("lot,asset,acquired_at,quantity,cost,currency,wallet\n");
        StringBuilder disposals =
                new StringBuilder("reference,asset,disposed_at,quantity,proceeds,currency,fee,wallet\n");
        int[][] held = new int[ASSETS][WALLETS];
        for (int number = 0; number < count; number++) {
            int asset = random.nextInt(ASSETS);
            int wallet = random.nextInt(WALLETS);
            Instant at = FIRST.plusSeconds(86_400L * DAYS * number / count + 1);
            int units = 1 + random.nextInt(9);
            if (random.nextInt(100) < 65 || held[asset][wallet] == 0) {
                held[asset][wallet] += units;
                lots.append(String.format(
                        Locale.ROOT,
                        "L%06d,%s,%s,%d,%d.00,USD,W%02d%n",
                        number,
                        asset(asset),
                        at,
                        units,
                        900 * units,
                        wallet));
            } else {
                int sold = Math.min(units, held[asset][wallet]);
                held[asset][wallet] -= sold;
                disposals.append(String.format(
                        Locale.ROOT,
                        "S%06d,%s,%s,%d,%d.00,USD,1.00,W%02d%n",
                        number,
                        asset(asset),
                        at,
                        sold,
                        1_010 * sold,
                        wallet));
            }
        }
        return new Transactions(lots.toString(), disposals.toString());
    }

    /** A daily price of 1,000 to 1,020 of each asset. */
    static String prices() {
        StringBuilder csv = new StringBuilder("asset,date,open,high,low,close,volume\n");
        for (int asset = 0; asset < ASSETS; asset++) {
            for (int day = 0; day < DAYS; day++) {
                String date = FIRST.plusSeconds(86_400L * day).toString().substring(0, 10);
                csv.append(asset(asset)).append(',').append(date).append(",1010,1020,1000,1015,7\n");
            }
        }
        return csv.toString();
    }

    static String asset(int number) {
        return "AST" + number;
    }
}
