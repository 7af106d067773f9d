package org.ballast.imports.domain;

/** Files to begin with: the header and one row as an example. */
public enum Template {
    LOTS(
            "lot,asset,acquired_at,quantity,cost,currency,fee,wallet,reference",
            "A1,BTC,2024-12-31T15:30:00Z,0.5,47000.00,USD,12.50,,Trade 4711"),
    DISPOSALS(
            "reference,asset,disposed_at,quantity,proceeds,currency,fee,wallet,lots",
            "S1,BTC,2025-01-15T09:00:00Z,0.25,24000.00,USD,6.00,,A1:0.25"),
    MOVEMENTS(
            "reference,kind,asset,at,quantity,wallet,to_wallet,consideration,currency,fee,fee_asset,fee_quantity,lots,note",
            "T1,TRANSFER,BTC,2025-01-15T09:00:00Z,0.25,EXCHANGE,COLD,,USD,4.80,BTC,0.00005,,To cold storage"),
    PRICES("asset,date,open,high,low,close,volume,currency", "BTC,2024-12-31,92790,96250,91914,93354,19735.2,USD");

    private final String header;
    private final String example;

    Template(String header, String example) {
        this.header = header;
        this.example = example;
    }

    public String csv() {
        return header + "\r\n" + example + "\r\n";
    }

    public String fileName() {
        return switch (this) {
            case LOTS -> "lots.csv";
            case DISPOSALS -> "disposals.csv";
            case MOVEMENTS -> "movements.csv";
            case PRICES -> "prices.csv";
        };
    }
}
