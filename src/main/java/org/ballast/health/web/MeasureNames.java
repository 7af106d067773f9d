package org.ballast.health.web;

import java.util.EnumMap;
import java.util.Map;
import org.ballast.health.domain.Measure;

/** How programs know measures. */
final class MeasureNames {

    private static final Map<Measure, String> NAMES = new EnumMap<>(Map.ofEntries(
            Map.entry(Measure.CURRENT, "currentRatio"),
            Map.entry(Measure.QUICK, "quickRatio"),
            Map.entry(Measure.CASH_RATIO, "cashRatio"),
            Map.entry(Measure.DEBT_TO_EQUITY, "debtToEquity"),
            Map.entry(Measure.LIABILITIES_TO_EQUITY, "liabilitiesToEquity"),
            Map.entry(Measure.LEVERAGE, "leverageAssetsToEquity"),
            Map.entry(Measure.EQUITY_RATIO, "equityRatio"),
            Map.entry(Measure.ASSET_COVERAGE, "assetCoverage"),
            Map.entry(Measure.INTEREST_COVER, "interestCover"),
            Map.entry(Measure.WITHDRAWAL_COVERAGE, "withdrawalCoverage"),
            Map.entry(Measure.CONCENTRATION, "hhi"),
            Map.entry(Measure.SOLVENCY, "solvencyRatio"),
            Map.entry(Measure.ALTMAN_Z, "altmanZpp"),
            Map.entry(Measure.ALTMAN_Z_EMERGING, "altmanZppEM"),
            Map.entry(Measure.LIQUID_VIEW, "liquidView"),
            Map.entry(Measure.CASH_AMOUNT, "cash"),
            Map.entry(Measure.LIQUID_AMOUNT, "liquid"),
            Map.entry(Measure.EQUITY_AMOUNT, "equity")));

    private MeasureNames() {}

    static String of(Measure measure) {
        return String.valueOf(NAMES.get(measure));
    }
}
