package org.ballast.holdings.domain;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.entities.domain.AcquisitionDayPolicy;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.LowPricePolicy;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.measurement.domain.LotPosition;

/** Lots and disposals in US dollars, and the vectors beside the tests. */
final class Samples {

    static final Currency USD = Currency.getInstance("USD");
    static final Instant DAY_1 = Instant.parse("2024-01-01T00:00:00Z");
    static final ReportingEntity COMPANY = new ReportingEntity(
            1,
            "SAMPLE",
            "Sample Company",
            Book.primary(Framework.US_GAAP, USD, Month.JANUARY),
            ZoneOffset.UTC,
            LowPricePolicy.INTRADAY_LOW,
            AcquisitionDayPolicy.EXCLUDE_DAY,
            "");

    private Samples() {}

    static Money usd(String amount) {
        return Money.of(amount, USD);
    }

    static LotPosition lot(long id, String quantity, String cost) {
        return lot(id, quantity, cost, "0.00");
    }

    static LotPosition lot(long id, String quantity, String cost, String impairment) {
        return new LotPosition(
                id, "L" + id, 1, DAY_1.plusSeconds(id), false, Quantity.of(quantity), usd(cost), usd(impairment));
    }

    static FreeLots free(List<LotPosition> lots) {
        return new FreeLots(lots.stream()
                .map(lot -> new FreeLots.Stock(lot, 1, Quantity.ZERO, Instant.MIN))
                .toList());
    }

    static DisposalRequest request(String reference, Instant at, String quantity, Map<String, Quantity> lots) {
        return new DisposalRequest(
                reference,
                1,
                at,
                COMPANY.dayOf(at),
                false,
                Quantity.of(quantity),
                usd("1.00"),
                usd("0.00"),
                OptionalLong.empty(),
                lots,
                2);
    }

    static PendingDisposal disposal(String proceeds, String fee, List<PendingDisposal.Part> parts) {
        return new PendingDisposal(7, "D1", 1, DAY_1.plusSeconds(86_400), usd(proceeds), usd(fee), parts);
    }

    static JsonObject vector(String file) {
        try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream(file), file);
                JsonReader reader = Json.createReader(in)) {
            return reader.readObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
