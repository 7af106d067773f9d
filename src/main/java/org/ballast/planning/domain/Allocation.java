package org.ballast.planning.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ballast.planning.domain.Limit.Side;

/**
 * A balance sheet whose assets are to be made of classes so that they earn most (accounting.md §10.1).
 *
 * <p>Example: 100 of cash, bills (4.5 %, weight 0.20) and bitcoin (20 %, weight 12.5) on an equity of 30, at a capital ratio of
 * 10.5 % and with 42 liquid at least and 5 of cash: 5, 73.315912 and 21.684088, which earn 7.636034.
 *
 * @param funding lines of which liabilities can be more or less, beside those that stay; what they cost is taken off what is earned
 * @param liabilities that stay as they are, at no cost
 * @param capitalRatio equity by risk-weighted assets, at least
 * @param group2Limit the most of all classes of Group 2 together; empty for any
 * @param liquidityShare liquid assets by liabilities, at least
 * @param concentration the most of one class as a part of all; empty for any
 * @param leverage all assets by equity, at most; empty for any
 * @param objective what is made as large as possible
 * @param turnover the most that is bought and sold together, from what there is today; empty for any
 */
public record Allocation(
        List<AssetClass> classes,
        BigDecimal equity,
        BigDecimal liabilities,
        BigDecimal capitalRatio,
        BigDecimal liquidityShare,
        Optional<BigDecimal> concentration,
        Optional<BigDecimal> leverage,
        Optional<BigDecimal> turnover,
        List<FundingLine> funding,
        Optional<BigDecimal> group2Limit,
        Objective objective) {

    /** Names of limits on all classes together. */
    public static final String BALANCE = "balance";

    public static final String CAPITAL = "capital";
    public static final String LIQUIDITY = "liquidity";
    public static final String LEVERAGE = "leverage";
    public static final String TURNOVER = "turnover";
    public static final String GROUP_2 = "group2";

    /** A bound of a class is called so, with the name of the class behind it: {@code min cash}. */
    public static final String LEAST = "min ";

    public static final String MOST = "max ";
    public static final String CONCENTRATION = "concentration ";

    private static final MathContext DIGITS = new MathContext(40, RoundingMode.HALF_EVEN);

    public Allocation {
        classes = List.copyOf(classes);
        funding = List.copyOf(funding);
    }

    /** With liabilities that stay as they are, and without capital rules that limit Group 2. */
    public Allocation(
            List<AssetClass> classes,
            BigDecimal equity,
            BigDecimal liabilities,
            BigDecimal capitalRatio,
            BigDecimal liquidityShare,
            Optional<BigDecimal> concentration,
            Optional<BigDecimal> leverage,
            Optional<BigDecimal> turnover) {
        this(
                classes,
                equity,
                liabilities,
                capitalRatio,
                liquidityShare,
                concentration,
                leverage,
                turnover,
                List.of(),
                Optional.empty(),
                Objective.RETURN);
    }

    /** What each variable of {@link #problem} requires of capital: the capital ratio times its risk weight. */
    public List<BigDecimal> requiredCapital() {
        List<BigDecimal> required = new ArrayList<>(classes.stream()
                .map(each -> each.riskWeight().multiply(capitalRatio))
                .toList());
        while (required.size() < problem().size()) {
            required.add(BigDecimal.ZERO);
        }
        return required;
    }

    /** What there is to be invested without the funding that can be more or less. */
    public BigDecimal total() {
        return equity.add(liabilities);
    }

    /** What a year's funding costs of amounts of its lines. */
    public BigDecimal cost(List<BigDecimal> amounts) {
        BigDecimal cost = BigDecimal.ZERO;
        for (int at = 0; at < funding.size(); at++) {
            cost = cost.add(funding.get(at).cost().multiply(amounts.get(at)));
        }
        return cost;
    }

    /**
     * What is to be made as large as possible: the classes, then the lines of funding. Where turnover is limited, what is bought and
     * sold of each class are variables, too.
     */
    public Problem problem() {
        List<String> variables =
                new ArrayList<>(classes.stream().map(AssetClass::name).toList());
        List<BigDecimal> gains =
                new ArrayList<>(classes.stream().map(AssetClass::expectedReturn).toList());
        funding.forEach(line -> {
            variables.add(line.name());
            gains.add(line.cost().negate());
        });
        List<Limit> limits = new ArrayList<>(onAll());
        for (int at = 0; at < classes.size(); at++) {
            limits.addAll(onOne(at));
        }
        for (int at = 0; at < funding.size(); at++) {
            limits.addAll(onLine(at));
        }
        turnover.ifPresent(most -> {
            limits.addAll(trades(most));
            Stream.of("bought ", "sold ")
                    .forEach(side -> classes.forEach(each -> {
                        variables.add(side + each.name());
                        gains.add(BigDecimal.ZERO);
                    }));
        });
        return new Problem(variables, gains, List.of(), limits);
    }

    private List<Limit> onAll() {
        List<Limit> limits = new ArrayList<>();
        limits.add(
                Limit.over(BALANCE, weights(each -> BigDecimal.ONE, BigDecimal.ONE.negate()), Side.EXACTLY, total()));
        limits.add(Limit.over(
                CAPITAL,
                weights(AssetClass::riskWeight, BigDecimal.ZERO),
                Side.AT_MOST,
                equity.divide(capitalRatio, DIGITS)));
        limits.add(Limit.over(
                LIQUIDITY,
                weights(AssetClass::liquidity, liquidityShare.negate()),
                Side.AT_LEAST,
                liquidityShare.multiply(liabilities)));
        leverage.ifPresent(most -> limits.add(Limit.over(
                LEVERAGE, weights(each -> BigDecimal.ONE, BigDecimal.ZERO), Side.AT_MOST, most.multiply(equity))));
        group2Limit.ifPresent(most -> limits.add(Limit.over(
                GROUP_2,
                weights(each -> each.group2() ? BigDecimal.ONE : BigDecimal.ZERO, BigDecimal.ZERO),
                Side.AT_MOST,
                most)));
        return limits;
    }

    private List<Limit> onOne(int at) {
        AssetClass of = classes.get(at);
        List<Limit> limits = new ArrayList<>();
        limits.add(
                of.least().signum() > 0
                        ? Limit.of(LEAST + of.name(), at, Side.AT_LEAST, of.least())
                        : Limit.notNegative(of.name(), at));
        of.most().ifPresent(most -> limits.add(Limit.of(MOST + of.name(), at, Side.AT_MOST, most)));
        concentration.ifPresent(part -> limits.add(concentrated(at, part)));
        return limits;
    }

    /** Of all that there is to be invested, more funding included. */
    private Limit concentrated(int at, BigDecimal part) {
        List<BigDecimal> weighing = weights(each -> BigDecimal.ZERO, part.negate());
        weighing.set(at, BigDecimal.ONE);
        return Limit.over(CONCENTRATION + classes.get(at).name(), weighing, Side.AT_MOST, part.multiply(total()));
    }

    private List<Limit> onLine(int line) {
        FundingLine of = funding.get(line);
        int at = classes.size() + line;
        if (of.isFixed()) {
            return List.of(new Limit("fixed " + of.name(), Map.of(at, BigDecimal.ONE), Side.EXACTLY, of.least(), true));
        }
        List<Limit> limits = new ArrayList<>();
        limits.add(
                of.least().signum() > 0
                        ? Limit.of(LEAST + of.name(), at, Side.AT_LEAST, of.least())
                        : Limit.notNegative(of.name(), at));
        of.most().ifPresent(most -> limits.add(Limit.of(MOST + of.name(), at, Side.AT_MOST, most)));
        return limits;
    }

    /** What there is, and what is bought less what is sold of it, is what there will be. */
    private List<Limit> trades(BigDecimal most) {
        int count = classes.size();
        int first = count + funding.size();
        List<Limit> limits = new ArrayList<>();
        Map<Integer, BigDecimal> all = new LinkedHashMap<>();
        for (int at = 0; at < count; at++) {
            int bought = first + at;
            int sold = first + count + at;
            String name = classes.get(at).name();
            limits.add(new Limit(
                    "trade " + name,
                    Map.of(at, BigDecimal.ONE, bought, BigDecimal.ONE.negate(), sold, BigDecimal.ONE),
                    Side.EXACTLY,
                    classes.get(at).today(),
                    true));
            limits.add(Limit.notNegative("bought " + name, bought));
            limits.add(Limit.notNegative("sold " + name, sold));
            all.put(bought, BigDecimal.ONE);
            all.put(sold, BigDecimal.ONE);
        }
        limits.add(new Limit(TURNOVER, all, Side.AT_MOST, most, false));
        return limits;
    }

    /** Of the variables before any trades. */
    private List<BigDecimal> weights(Function<AssetClass, BigDecimal> ofClass, BigDecimal ofLine) {
        List<BigDecimal> weights = new ArrayList<>(classes.stream().map(ofClass).toList());
        funding.forEach(line -> weights.add(ofLine));
        return weights;
    }
}
