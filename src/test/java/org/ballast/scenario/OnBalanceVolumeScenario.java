package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.stream.Collectors;
import org.ballast.prices.domain.OnBalanceVolume;
import org.ballast.trading.domain.Vectors;
import org.junit.jupiter.api.Test;

/** On-balance volume over the interface: the vector's figures of prices that were imported, page by page. */
@InBrowser
class OnBalanceVolumeScenario {

    private static final String MARKET = "OBVMARKET";

    @Test
    void importedPricesGiveTheVolumeOfTheVector(PortalServer portal) {
        JsonObject vector =
                Vectors.read(OnBalanceVolume.class, "21_obv_realtime.json").getJsonObject("obv");
        Program preparer = new Program(portal.address(), "preparer", "preparer");
        preparer.as("admin", "admin")
                .post("/markets", "{\"code\":\"%1$s\",\"name\":\"Market of volumes\"}".formatted(MARKET))
                .expect(201);
        preparer.csv(
                        "/prices/import?market=" + MARKET,
                        vector.getJsonArray("inputs").stream()
                                .map(each -> row(each.asJsonObject(), "USD"))
                                .collect(
                                        Collectors.joining("", "asset,date,open,high,low,close,volume,currency\n", "")))
                .expect(200);
        String address = "/prices/obv?market=" + MARKET + "&asset=BTC&to=2025-02-10";
        Program auditor = preparer.as("auditor", "auditor");
        JsonArray expected = vector.getJsonArray("expected");
        JsonArray days = auditor.get(address).expect(200).json().getJsonArray("items");
        assertThat(days).hasSameSizeAs(expected);
        for (int at = 0; at < days.size(); at++) {
            for (String field : expected.getJsonObject(at).keySet()) {
                assertThat(days.getJsonObject(at).getString(field))
                        .as(at + " " + field)
                        .isEqualTo(expected.getJsonObject(at).getString(field));
            }
        }
        assertThat(days.getJsonObject(0).isNull("slope")).isTrue();
        JsonObject last = days.getJsonObject(9);
        assertThat(last.getString("slope")).isEqualTo(vector.getString("linearSlope"));
        assertThat(last.getString("normalisedSlope"))
                .isEqualTo(vector.getString("normalisedSlope=slope/averageVolume"));
        assertThat(last.getBoolean("flag")).isTrue();

        JsonObject first =
                auditor.get(address + "&from=2025-02-05&limit=4").expect(200).json();
        assertThat(first.getJsonArray("items").getJsonObject(0))
                .as("whatever is asked for")
                .isEqualTo(days.get(4));
        JsonObject rest = auditor.get(address + "&from=2025-02-05&limit=4&cursor=" + first.getString("next"))
                .expect(200)
                .json();
        assertThat(rest.getJsonArray("items")).containsExactlyElementsOf(days.subList(8, 10));
        assertThat(rest.isNull("next")).isTrue();

        preparer.csv(
                        "/prices/import?market=" + MARKET,
                        "asset,date,open,high,low,close,volume,currency\n" + row(expected.getJsonObject(0), "EUR"))
                .expect(200);
        assertThat(auditor.get(address).refused(422, "INVALID_INPUT").json().getString("detail"))
                .contains("EUR, USD");
        assertThat(auditor.get(address + "&currency=EUR").expect(200).json().getJsonArray("items"))
                .hasSize(1);
        auditor.get(address + "&currency=USD&zone=Europe/Nowhere").refused(422, "INVALID_INPUT");
        auditor.get(address + "&cursor=x").refused(422, "INVALID_INPUT");
        auditor.get("/prices/obv?asset=BTC").refused(422, "INVALID_INPUT");
        auditor.get("/prices/obv?market=NOWHERE&asset=BTC").refused(404, "NOT_FOUND");
    }

    private static String row(JsonObject day, String currency) {
        String close = day.getString("close");
        return String.join(
                        ",",
                        "BTC",
                        day.getString("date"),
                        close,
                        close,
                        close,
                        close,
                        day.getString("volume"),
                        currency)
                + "\n";
    }
}
