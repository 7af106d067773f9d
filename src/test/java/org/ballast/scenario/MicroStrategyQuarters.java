package org.ballast.scenario;

import java.time.LocalDate;
import java.util.List;

/**
 * The quarters of MicroStrategy's bitcoin from the first purchase to the end of 2022, and the impairment that lot-level
 * testing at Coinbase's daily lows gives for each.
 */
final class MicroStrategyQuarters {

    /**
     * @param start first day
     * @param end first day after
     * @param impairmentInUsd loss of the quarter, to the cent
     */
    record Quarter(LocalDate start, LocalDate end, String impairmentInUsd) {

        String period() {
            return "{\"periodStart\":\"" + start + "\",\"periodEnd\":\"" + end + "\"}";
        }
    }

    static final List<Quarter> ALL = List.of(
            quarter(2020, 7, "44240742.88"),
            quarter(2020, 10, "4749080.00"),
            quarter(2021, 1, "192267089.00"),
            quarter(2021, 4, "425849711.00"),
            quarter(2021, 7, "65202800.00"),
            quarter(2021, 10, "142007229.12"),
            quarter(2022, 1, "170193648.57"),
            quarter(2022, 4, "944125210.71"),
            quarter(2022, 7, "729845.47"),
            quarter(2022, 10, "197931503.33"));

    static final String CARRYING_RELIEVED_BY_SALE = "10883840.00";
    static final String CARRYING_AT_2022_12_31 = "1840640299.92";

    private MicroStrategyQuarters() {}

    private static Quarter quarter(int year, int firstMonth, String impairmentInUsd) {
        LocalDate start = LocalDate.of(year, firstMonth, 1);
        return new Quarter(start, start.plusMonths(3), impairmentInUsd);
    }
}
