package org.ballast.entities.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class ReportingEntityTest {

    @Test
    void seenThroughAnotherBookItIsTheSameCompany() {
        Book primary = Book.primary(Framework.US_GAAP, Currency.getInstance("USD"), Month.JANUARY);
        Book other = Book.primary(Framework.IFRS, Currency.getInstance("EUR"), Month.JULY);
        ReportingEntity entity = new ReportingEntity(
                7,
                "ACME",
                "Acme Inc.",
                primary,
                ZoneOffset.UTC,
                LowPricePolicy.INTRADAY_LOW,
                AcquisitionDayPolicy.EXCLUDE_DAY,
                "note",
                new BigDecimal("0.25"));
        ReportingEntity seen = entity.through(other);
        assertThat(seen.functionalCurrency()).isEqualTo(Currency.getInstance("EUR"));
        assertThat(seen.taxRate()).isEqualByComparingTo("0.25");
        assertThat(seen.through(primary)).isEqualTo(entity);
    }
}
