package org.ballast.livesheet.application;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;
import org.ballast.livesheet.domain.HeldAsset;
import org.ballast.livesheet.domain.LiveInputs;
import org.ballast.livesheet.domain.LiveRules;
import org.ballast.livesheet.domain.PostedSheet;
import org.ballast.livesheet.domain.ProofMark;
import org.ballast.measurement.domain.MeasurementModel;
import org.ballast.prices.domain.Tick;

/** Reads the text of {@link LiveInputs#text()} back. */
final class KeptInputs {

    private KeptInputs() {}

    /** The inputs; empty where the text is no inputs. */
    static Optional<LiveInputs> read(long bookId, String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return Optional.of(read(bookId, reader.readObject()));
        } catch (JsonException
                | IllegalArgumentException
                | DateTimeException
                | ArithmeticException
                | ClassCastException
                | NullPointerException changed) {
            return Optional.empty();
        }
    }

    private static LiveInputs read(long bookId, JsonObject inputs) {
        Currency currency = Currency.getInstance(inputs.getString("currency"));
        List<HeldAsset> held = inputs.getJsonArray("holdings").getValuesAs(JsonObject.class).stream()
                .map(holding -> held(holding, currency))
                .toList();
        PostedSheet posted = new PostedSheet(
                inputs.getString("entity"),
                inputs.getString("book"),
                bookId,
                LocalDate.parse(inputs.getString("day")),
                currency,
                Money.of(inputs.getString("totalAssets"), currency),
                Money.of(inputs.getString("totalLiabilities"), currency),
                text(inputs, "lastEntry"),
                held);
        SortedMap<String, Tick> prices = new TreeMap<>();
        inputs.getJsonArray("prices").getValuesAs(JsonObject.class).forEach(priced -> {
            String asset = priced.getString("asset");
            prices.put(
                    asset,
                    new Tick(
                            asset,
                            Instant.parse(priced.getString("at")),
                            UnitPrice.of(priced.getString("price"), currency)));
        });
        LiveRules rules = new LiveRules(
                Duration.ofSeconds(inputs.getJsonNumber("maximumAgeSeconds").longValueExact()),
                Duration.ofSeconds(inputs.getJsonNumber("downAfterSeconds").longValueExact()),
                new BigDecimal(inputs.getString("materialShare")));
        return new LiveInputs(posted, prices, Instant.parse(inputs.getString("asOf")), rules, proofs(inputs));
    }

    /** None in what was kept before there were any. */
    private static List<ProofMark> proofs(JsonObject inputs) {
        return inputs.containsKey("proofs")
                ? inputs.getJsonArray("proofs").getValuesAs(JsonObject.class).stream()
                        .map(KeptInputs::proof)
                        .toList()
                : List.of();
    }

    private static ProofMark proof(JsonObject mark) {
        return new ProofMark(
                mark.getString("asset"),
                mark.getString("kind"),
                mark.getString("code"),
                mark.getString("commitment"),
                Instant.parse(mark.getString("at")),
                mark.isNull("promisedSeconds")
                        ? Optional.empty()
                        : Optional.of(Duration.ofSeconds(
                                mark.getJsonNumber("promisedSeconds").longValueExact())));
    }

    private static HeldAsset held(JsonObject holding, Currency currency) {
        return new HeldAsset(
                holding.getString("asset"),
                text(holding, "market"),
                Optional.empty(),
                MeasurementModel.valueOf(holding.getString("model")),
                Quantity.of(holding.getString("units")),
                Money.of(holding.getString("carryingAmount"), currency));
    }

    private static Optional<String> text(JsonObject object, String name) {
        return object.isNull(name) ? Optional.empty() : Optional.of(object.getString(name));
    }
}
