package org.ballast.scenario;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Books that are keyed in: own accounts that count as something in ratios, and manual journals that the controller approves. */
record KeyedBooks(Company company) {

    /** An own account, unless the chart has it already, and what it counts as. */
    void account(String number, String name, String type, String term, String countsAs) {
        Program controller = company.as("controller");
        boolean known = controller.get("/entities/" + company.code() + "/accounts").expect(200).items().stream()
                .anyMatch(each -> each.getString("number").equals(number));
        if (!known) {
            controller
                    .post("/entities/" + company.code() + "/accounts", """
                    {"number":"%s","name":"%s","type":"%s","term":"%s"}""".formatted(number, name, type, term))
                    .expect(201);
        }
        controller
                .post("/entities/" + company.code() + "/counted-accounts", """
                {"number":"%s","countsAs":"%s","validFrom":"2000-01-01","reason":"As the test needs it"}""".formatted(number, countsAs))
                .expect(201);
    }

    /**
     * A journal that is approved.
     *
     * @param lines accounts with their debits, credits below zero, as {@code 1000 200.00,3000 -200.00}
     */
    void journal(String id, String day, String lines) {
        JsonObject entered = company.as("preparer")
                .post("/entities/" + company.code() + "/journal", """
                {"externalId":"%s","postedOn":"%s","description":"Balance sheet","purpose":"ORDINARY","lines":[%s]}""".formatted(
                        id,
                        day,
                        Stream.of(lines.split(",", -1)).map(KeyedBooks::line).collect(Collectors.joining(","))))
                .expect(201)
                .json();
        Program controller = company.as("controller");
        String address = "/cases/" + entered.get("id");
        String hash = controller.get(address).expect(200).json().getString("evidenceHash");
        controller
                .post(address + "/approve", "{\"evidenceHash\":\"" + hash + "\"}")
                .expect(200);
    }

    private static String line(String line) {
        String[] parts = line.split(" ", -1);
        BigDecimal net = new BigDecimal(parts[1]);
        String amount = net.abs().toPlainString();
        return """
                {"account":"%s","debit":"%s","credit":"%s","currency":"USD"}""".formatted(parts[0], net.signum() > 0 ? amount : "0.00", net.signum() < 0 ? amount : "0.00");
    }
}
