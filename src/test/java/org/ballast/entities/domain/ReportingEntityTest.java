package org.ballast.entities.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Month;
import java.time.ZoneId;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class ReportingEntityTest {

    @Test
    void throughAnotherBookItIsTheSameEntity() {
        Book primary = Book.primary(Framework.US_GAAP, Currency.getInstance("USD"), Month.JANUARY);
        Book other = Book.primary(Framework.IFRS, Currency.getInstance("USD"), Month.JULY);

        assertThat(entity(primary).through(other))
                .as("its zone, policies, note and tax rate are those of the entity")
                .isEqualTo(entity(other));
    }

    private static ReportingEntity entity(Book book) {
        return new ReportingEntity(
                7,
                "ACME",
                "Acme",
                book,
                ZoneId.of("Europe/Berlin"),
                LowPricePolicy.DAILY_CLOSE,
                AcquisitionDayPolicy.INCLUDE_DAY,
                "an illustration",
                new BigDecimal("0.25"));
    }
}
