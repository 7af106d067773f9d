package org.ballast.margin.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * At which move of the market accounts come into a margin call, and how each then stands. A pure function of the accounts: all
 * coins move by the same part at one moment, and nothing is traded meanwhile.
 */
public final class MarginLadder {

    /** As far as a first call is looked for: a fall by nine tenths, and a rise to the triple. */
    private static final BigDecimal LARGEST_FALL = new BigDecimal("0.90");

    private static final BigDecimal LARGEST_RISE = new BigDecimal("2.00");
    private static final int STEPS = 90;
    private static final int DECIMALS = 4;

    private final MarketMove market;

    public MarginLadder(MarketMove market) {
        this.market = market;
    }

    /** The accounts after each of some moves. */
    public List<Rung> rungs(List<AccountAt> accounts, List<BigDecimal> moves) {
        return moves.stream()
                .map(move -> new Rung(
                        move,
                        accounts.stream().map(account -> after(account, move)).toList()))
                .toList();
    }

    /** How one account stands after a move. */
    public AccountMargin after(AccountAt account, BigDecimal move) {
        return AccountMargin.of(market.of(account, move));
    }

    /**
     * The least fall, to a hundredth of a percent, at which an account comes into a call, as 0.1234; zero where it is in one
     * now, empty where none up to 90 % brings one. It is looked for on steps of 1 %, so that one that passes between two is
     * not seen.
     */
    public Optional<BigDecimal> firstFall(AccountAt account) {
        return first(account, LARGEST_FALL.negate()).map(BigDecimal::negate);
    }

    /** The same of a rise, up to 200 %: what brings sold positions into a call. */
    public Optional<BigDecimal> firstRise(AccountAt account) {
        return first(account, LARGEST_RISE);
    }

    private Optional<BigDecimal> first(AccountAt account, BigDecimal largest) {
        BigDecimal step = largest.divide(BigDecimal.valueOf(STEPS), DECIMALS, RoundingMode.HALF_UP);
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(number -> step.multiply(BigDecimal.valueOf(number)))
                .filter(move -> isCalled(account, move))
                .findFirst()
                .map(found -> found.signum() == 0 ? found : narrowed(account, found.subtract(step), found));
    }

    /** Halves the step until what is left of it is less than a hundredth of a percent. */
    private BigDecimal narrowed(AccountAt account, BigDecimal safe, BigDecimal called) {
        BigDecimal free = safe;
        BigDecimal met = called;
        BigDecimal least = BigDecimal.ONE.movePointLeft(DECIMALS);
        while (met.subtract(free).abs().compareTo(least) > 0) {
            BigDecimal middle = free.add(met).divide(BigDecimal.TWO, DECIMALS, RoundingMode.DOWN);
            if (middle.compareTo(free) == 0 || middle.compareTo(met) == 0) {
                break;
            }
            if (isCalled(account, middle)) {
                met = middle;
            } else {
                free = middle;
            }
        }
        return met;
    }

    private boolean isCalled(AccountAt account, BigDecimal move) {
        return after(account, move).state().status().forbidsMore();
    }
}
