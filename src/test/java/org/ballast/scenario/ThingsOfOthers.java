package org.ballast.scenario;

import java.util.Map;

/** Things of a company by the places of their keys in addresses, and what is asked of them under another company. */
final class ThingsOfOthers {

    static final String EVENT = """
            {"kind":"LEGAL_REGULATORY","asset":"BTC","finding":"EVENT","day":"2024-01-15","source":"Gazette 12",
             "words":"A court has stopped all trade in it until further notice."}""";

    /** Bodies of calls that take no reason, by the ends of their paths. */
    private static final Map<String, String> BODIES = Map.of(
            "/reverse", "{\"comment\":\"Of another company\"}",
            "/correct", EVENT.replace("}", ",\"reason\":\"The day was another one\"}"),
            "/withdrawals", "{\"kind\":\"SNAPSHOT\",\"at\":\"2024-01-15T12:00:00Z\",\"reason\":\"Of another company\"}",
            "/customer-codes", "{\"days\":30}",
            "/snapshots", "{\"at\":\"2024-01-15T12:00:00Z\",\"settledCash\":\"1\"}",
            "/explain", "{\"at\":\"2024-01-15T12:00:00Z\",\"name\":\"equity\",\"note\":\"Of another company\"}");

    /** What addresses take besides, by the ends of their paths. */
    private static final Map<String, String> QUERIES =
            Map.of("{account}/import", "?format=unified", "/files", "?name=order.txt");

    private ThingsOfOthers() {}

    static String query(String path) {
        return ofEnd(QUERIES, path, "");
    }

    static String body(String path) {
        return ofEnd(BODIES, path, "{\"reason\":\"Of another company\"}");
    }

    private static String ofEnd(Map<String, String> ends, String path, String otherwise) {
        return ends.entrySet().stream()
                .filter(each -> path.endsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }

    static Map<String, String> of(Company theirs) {
        String books = "/entities/THEIRS";
        Program preparer = theirs.as("preparer");
        preparer.csv(
                        books + "/disposals/import",
                        "reference,asset,disposed_at,quantity,proceeds,currency\nD-THEIRS,BTC,2024-01-20,1,100.00,USD\n")
                .expect(200);
        preparer.post(books + "/sale-restrictions", """
                        {"lot":"L1","kind":"CONTRACTUAL_HOLDER","from":"2024-01-01","until":"2030-01-01","nature":"Locked by contract"}""").expect(201);
        theirs.as("admin").post(books + "/books", """
                        {"code":"THEIRBOOK","framework":"IFRS","openedOn":"2023-01-01"}""").expect(201);
        preparer.post(
                        books + "/trading-accounts",
                        "{\"code\":\"THEIRACCOUNT\",\"venue\":\"DERIBIT\",\"currency\":\"BTC\"}")
                .expect(201);
        preparer.post(books + "/external-information", EVENT).expect(201);
        preparer.csv(books + "/liabilities/import?asset=BTC&at=2024-01-31T00:00:00Z", "account,balance\nana,1\n")
                .expect(200);
        String proof = preparer.post(
                        books + "/proofs",
                        "{\"asset\":\"BTC\",\"at\":\"2024-01-31T00:00:00Z\",\"kind\":\"MERKLE_SUM\"}")
                .expect(201)
                .json()
                .getString("code");
        preparer.csv(
                        books + "/trading-accounts/THEIRACCOUNT/cash-movements/import",
                        "kind,at,amount,reference\nDEPOSIT,2024-01-15T12:00:00Z,1,C1\n")
                .expect(200);
        return Map.ofEntries(
                Map.entry("proofs/{proof}", proof),
                Map.entry("lots/{id}", first(preparer, books + "/lots?asOf=2024-01-31")),
                Map.entry("lots/{lot}", "L1"),
                Map.entry("disposals/{reference}", "D-THEIRS"),
                Map.entry("sale-restrictions/{id}", first(preparer, books + "/sale-restrictions")),
                Map.entry("imports/{id}", first(preparer, books + "/imports")),
                Map.entry("journal/{id}", first(preparer, books + "/journal?from=2023-01-01&to=2024-12-31")),
                Map.entry("books/{book}", "THEIRBOOK"),
                Map.entry("trading-accounts/{account}", "THEIRACCOUNT"),
                Map.entry("trading-imports/{id}", first(preparer, books + "/trading-imports")),
                Map.entry("external-information/{id}", first(preparer, books + "/external-information")));
    }

    private static String first(Program program, String list) {
        return String.valueOf(program.get(list).expect(200).items().getFirst().get("id"));
    }
}
