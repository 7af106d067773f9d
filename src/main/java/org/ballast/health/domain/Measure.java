package org.ballast.health.domain;

import static org.ballast.health.domain.Figure.CASH;
import static org.ballast.health.domain.Figure.CURRENT_ASSETS;
import static org.ballast.health.domain.Figure.CURRENT_LIABILITIES;
import static org.ballast.health.domain.Figure.DEBT;
import static org.ballast.health.domain.Figure.EBIT;
import static org.ballast.health.domain.Figure.EQUITY;
import static org.ballast.health.domain.Figure.INTEREST;
import static org.ballast.health.domain.Figure.INVENTORY;
import static org.ballast.health.domain.Figure.PREPAID;
import static org.ballast.health.domain.Figure.RETAINED_EARNINGS;
import static org.ballast.health.domain.Figure.SHORT_TERM_DEBT;
import static org.ballast.health.domain.Figure.STABLECOINS;
import static org.ballast.health.domain.Figure.TOTAL_ASSETS;
import static org.ballast.health.domain.Figure.TOTAL_LIABILITIES;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ballast.amounts.Money;

/**
 * What is measured of a company: the ratios of accounting.md §8, and amounts that covenants are about. Thresholds are those of
 * that section; a company may have its own.
 */
public enum Measure {
    CURRENT(
            Good.HIGH,
            "1.5",
            "1.0",
            in -> Worked.share(in.of(CURRENT_ASSETS), in.of(CURRENT_LIABILITIES)),
            CURRENT_ASSETS,
            CURRENT_LIABILITIES),
    QUICK(
            Good.HIGH,
            "1",
            "0.7",
            in -> Worked.share(
                    in.of(CURRENT_ASSETS).subtract(in.of(INVENTORY)).subtract(in.of(PREPAID)),
                    in.of(CURRENT_LIABILITIES)),
            CURRENT_ASSETS,
            INVENTORY,
            PREPAID,
            CURRENT_LIABILITIES),
    CASH_RATIO(
            Good.HIGH,
            "0.3",
            "0.15",
            in -> Worked.share(in.of(CASH), in.of(CURRENT_LIABILITIES)),
            CASH,
            CURRENT_LIABILITIES),
    DEBT_TO_EQUITY(Good.LOW, "1", "2", in -> Worked.byEquity(in.of(DEBT), in.of(EQUITY)), DEBT, EQUITY),
    LIABILITIES_TO_EQUITY(
            Good.LOW,
            "2",
            "4",
            in -> Worked.byEquity(in.of(TOTAL_LIABILITIES), in.of(EQUITY)),
            TOTAL_LIABILITIES,
            EQUITY),
    LEVERAGE(Good.LOW, "3", "5", in -> Worked.byEquity(in.of(TOTAL_ASSETS), in.of(EQUITY)), TOTAL_ASSETS, EQUITY),
    EQUITY_RATIO(Good.HIGH, "0.4", "0.2", in -> Worked.share(in.of(EQUITY), in.of(TOTAL_ASSETS)), EQUITY, TOTAL_ASSETS),
    ASSET_COVERAGE(
            Good.HIGH,
            "2",
            "1.2",
            in -> Worked.share(
                    in.of(TOTAL_ASSETS).subtract(in.of(CURRENT_LIABILITIES)).add(in.of(SHORT_TERM_DEBT)), in.of(DEBT)),
            TOTAL_ASSETS,
            CURRENT_LIABILITIES,
            SHORT_TERM_DEBT,
            DEBT),
    INTEREST_COVER(Good.HIGH, "3", "1.5", in -> Worked.share(in.of(EBIT), in.of(INTEREST)), EBIT, INTEREST),
    WITHDRAWAL_COVERAGE(
            Good.HIGH,
            "1.5",
            "1",
            in -> Worked.share(in.liquid().amount(), in.withdrawals().amount()),
            CASH,
            STABLECOINS,
            Figure.DIGITAL_ASSETS),
    CONCENTRATION(
            Good.LOW,
            "2500",
            "5000",
            in -> Worked.of(
                    Concentration.index(in.assets().stream().map(Money::amount).toList())),
            Figure.DIGITAL_ASSETS),
    SOLVENCY(
            Good.HIGH,
            "1.2",
            "1",
            in -> Worked.share(in.of(TOTAL_ASSETS), in.of(TOTAL_LIABILITIES)),
            TOTAL_ASSETS,
            TOTAL_LIABILITIES),
    /** Green only above 2.60: exactly there it is amber. Not calibrated for companies that hold digital assets. */
    ALTMAN_Z(
            Good.HIGH,
            "2.60",
            "1.10",
            in -> Worked.of(AltmanZ.of(in)),
            CURRENT_ASSETS,
            CURRENT_LIABILITIES,
            RETAINED_EARNINGS,
            EBIT,
            EQUITY,
            TOTAL_ASSETS,
            TOTAL_LIABILITIES),
    /** The variant of emerging markets, on the scale of bond ratings: the cut-offs of the other are not its own, so it has none. */
    ALTMAN_Z_EMERGING(
            Good.HIGH,
            "",
            "",
            in -> Worked.of(AltmanZ.of(in).map(score -> score.add(AltmanZ.EMERGING))),
            CURRENT_ASSETS,
            CURRENT_LIABILITIES,
            RETAINED_EARNINGS,
            EBIT,
            EQUITY,
            TOTAL_ASSETS,
            TOTAL_LIABILITIES),
    /** What can be sold within 30 days against all liabilities; own tokens and claims on related parties are nothing in it. */
    LIQUID_VIEW(
            Good.HIGH,
            "",
            "",
            in -> Worked.share(in.liquid().amount(), in.of(TOTAL_LIABILITIES)),
            CASH,
            STABLECOINS,
            Figure.DIGITAL_ASSETS,
            TOTAL_LIABILITIES),
    CASH_AMOUNT(in -> in.of(CASH), CASH),
    LIQUID_AMOUNT(in -> in.liquid().amount(), CASH, STABLECOINS, Figure.DIGITAL_ASSETS),
    EQUITY_AMOUNT(in -> in.of(EQUITY), EQUITY);

    /** Which way a measure is better. */
    public enum Good {
        HIGH,
        LOW
    }

    private final Good good;
    private final String green;
    private final String red;

    // A pure function
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<HealthInputs, Worked> formula;

    // An unmodifiable list
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Figure> figures;

    private final boolean amount;

    Measure(Good good, String green, String red, Function<HealthInputs, Worked> formula, Figure... figures) {
        this.good = good;
        this.green = green;
        this.red = red;
        this.formula = formula;
        this.figures = List.of(figures);
        this.amount = false;
    }

    Measure(Function<HealthInputs, BigDecimal> formula, Figure... figures) {
        this.good = Good.HIGH;
        this.green = "";
        this.red = "";
        this.formula = in -> Worked.of(Optional.of(formula.apply(in)));
        this.figures = List.of(figures);
        this.amount = true;
    }

    public Good good() {
        return good;
    }

    /** The threshold of accounting.md §8; empty where it has none. */
    public Optional<Threshold> usual() {
        return green.isEmpty()
                ? Optional.empty()
                : Optional.of(new Threshold(new BigDecimal(green), new BigDecimal(red)));
    }

    /** What it is made of, in the order of its formula. */
    public List<Figure> figures() {
        return figures;
    }

    /** Whether it is an amount in the currency of the book; any other is a plain number. */
    public boolean isAmount() {
        return amount;
    }

    /** Whether it is one of the ratios, of which a page has a row each. */
    public boolean isRatio() {
        return !amount;
    }

    Worked work(HealthInputs inputs) {
        return formula.apply(inputs);
    }

    /** Whether a value is within a bound: not below it where high is good, not above it where low is. */
    public boolean isWithin(BigDecimal value, BigDecimal bound) {
        return good == Good.HIGH ? value.compareTo(bound) >= 0 : value.compareTo(bound) <= 0;
    }

    /** How far a value is from a bound on its good side; below zero where it is beyond. */
    public BigDecimal headroom(BigDecimal value, BigDecimal bound) {
        return good == Good.HIGH ? value.subtract(bound) : bound.subtract(value);
    }

    Band band(BigDecimal value, Threshold threshold) {
        if (isWithin(value, threshold.green()) && !(this == ALTMAN_Z && value.compareTo(threshold.green()) == 0)) {
            return Band.GREEN;
        }
        return isWithin(value, threshold.red()) ? Band.AMBER : Band.RED;
    }
}
