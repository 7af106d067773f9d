package org.ballast.pages.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2022-10-01, 2023-01-01, Q4 2022",
        "2022-01-01, 2023-01-01, 2022",
        "2022-12-01, 2023-01-01, Dec 2022",
        "2021-01-01, 2021-07-01, Jan 2021 – Jun 2021",
        "2022-11-01, 2023-02-01, Nov 2022 – Jan 2023",
        "2022-12-05, 2022-12-20, 5 Dec 2022 – 19 Dec 2022"
    })
    void aPeriodIsNamedAsAccountantsNameIt(LocalDate from, LocalDate to, String name) {
        assertThat(new ReportingPeriod(from, to).label()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-10-01, 2023-01-01, 2022-07-01, 2023-04-01",
        "2022-01-01, 2023-01-01, 2021-01-01, 2024-01-01",
        "2024-02-01, 2024-03-01, 2024-01-01, 2024-04-01",
        "2022-12-05, 2022-12-20, 2022-11-20, 2023-01-04"
    })
    void itsNeighboursTouchItAndHaveItsLength(LocalDate from, LocalDate to, LocalDate before, LocalDate after) {
        ReportingPeriod period = new ReportingPeriod(from, to);
        assertThat(period.previous()).isEqualTo(new ReportingPeriod(before, from));
        assertThat(period.next()).isEqualTo(new ReportingPeriod(to, after));
    }

    @Test
    void aPeriodWithoutADayIsNone() {
        LocalDate day = LocalDate.of(2022, 10, 1);
        assertThatThrownBy(() -> new ReportingPeriod(day, day)).isInstanceOf(IllegalArgumentException.class);
    }
}
