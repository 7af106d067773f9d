package org.ballast.margin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballast.amounts.Money;
import org.ballast.margin.application.ReadLadder;
import org.ballast.margin.application.ReadLadder.CostedRung;
import org.ballast.pages.web.Figures;
import org.ballast.pages.web.Grouped;
import org.ballast.pages.web.Words;
import org.ballast.prices.web.PriceAxis;
import org.jspecify.annotations.Nullable;

/** At which fall of the market each account of a company comes into a margin call, and what meeting the calls would take. */
@Named
@RequestScoped
public class MarginLadderPage {

    private static final int LEFT = 80;
    private static final int RIGHT = 940;
    private static final int TOP = 20;
    private static final int BOTTOM = 260;
    private static final int TICKS = 5;

    @Inject
    private ReadLadder readLadder;

    private String entity = "";
    private String at = "";
    private String falls = "";
    private ReadLadder.@Nullable Ladder ladder;
    private @Nullable Chart chart;

    /** A price of the axis with its place. */
    public record Tick(BigDecimal at, String label) {}

    /** What meeting the calls of one fall takes, as a bar. */
    public record Bar(
            int x, BigDecimal y, BigDecimal height, int width, boolean beyondCash, String label, String fall) {}

    /** The chart: bars of cost against the cash of the book. */
    public record Chart(List<Tick> ticks, List<Bar> bars, Optional<BigDecimal> cash) {}

    /**
     * @param entityCode empty while there is no entity
     */
    public void show(String entityCode) {
        entity = entityCode;
    }

    public boolean isThere() {
        return !entity.isEmpty();
    }

    public ReadLadder.Ladder getLadder() {
        if (ladder == null) {
            ladder = readLadder.of(entity, MarginResource.instant(at), MarginLadderResource.falls(falls));
        }
        return ladder;
    }

    /** The least fall at which the cash of the book does not suffice; empty where it does at all that are shown. */
    public Optional<BigDecimal> getFirstShort() {
        return getLadder().rungs().stream()
                .filter(each -> each.cost().left().filter(Money::isNegative).isPresent())
                .map(each -> each.rung().move().negate())
                .min(BigDecimal::compareTo);
    }

    public BigDecimal fall(CostedRung rung) {
        return rung.rung().move().negate();
    }

    /** Accounts that would be called, by their codes. */
    public String called(CostedRung rung) {
        return rung.rung().called().stream()
                .map(each -> each.account().account().code())
                .collect(Collectors.joining(", "));
    }

    /** What is missing, in the unit of each account: "38,000.00 USD, 0.5 BTC". */
    public String missing(CostedRung rung) {
        return rung.cost().byUnit().entrySet().stream()
                .filter(each -> each.getValue().signum() > 0)
                .map(each -> Words.in("margin", "value.unit", Grouped.plain(each.getValue(), 0), each.getKey()))
                .collect(Collectors.joining(", "));
    }

    /** What accounts that are not called have available. */
    public String spare(CostedRung rung) {
        return rung.cost().spare().entrySet().stream()
                .filter(each -> each.getValue().signum() > 0)
                .map(each -> Words.in("margin", "value.unit", Grouped.plain(each.getValue(), 0), each.getKey()))
                .collect(Collectors.joining(", "));
    }

    /** Whether there is something to draw: every cost is known, and one of them is more than nothing. */
    public boolean isDrawn() {
        return getLadder().rungs().size() > 1
                && getLadder().rungs().stream()
                        .allMatch(each -> each.cost().cost().isPresent())
                && getLadder().rungs().stream()
                        .anyMatch(each ->
                                each.cost().cost().filter(Money::isPositive).isPresent());
    }

    public Chart getChart() {
        if (chart == null) {
            chart = drawn();
        }
        return chart;
    }

    private Chart drawn() {
        BigDecimal cash = getLadder().cash().amount();
        BigDecimal highest = getLadder().rungs().stream()
                .flatMap(each -> each.cost().cost().stream())
                .map(Money::amount)
                .reduce(cash.max(BigDecimal.ONE), BigDecimal::max);
        PriceAxis axis = PriceAxis.around(BigDecimal.ZERO, highest, TICKS);
        List<Tick> ticks = axis.ticks().stream()
                .map(tick -> new Tick(axis.at(tick, TOP, BOTTOM), Grouped.plain(tick, 0)))
                .toList();
        List<Bar> bars = new ArrayList<>();
        int step = (RIGHT - LEFT) / getLadder().rungs().size();
        for (int number = 0; number < getLadder().rungs().size(); number++) {
            bars.add(bar(getLadder().rungs().get(number), LEFT + number * step + step / 6, step * 2 / 3, axis));
        }
        Optional<BigDecimal> line = cash.signum() > 0 ? Optional.of(axis.at(cash, TOP, BOTTOM)) : Optional.empty();
        return new Chart(ticks, bars, line);
    }

    private Bar bar(CostedRung rung, int x, int width, PriceAxis axis) {
        Money cost = rung.cost().cost().orElse(Money.zero(getLadder().cash().currency()));
        BigDecimal y = axis.at(cost.amount(), TOP, BOTTOM);
        String fall = fall(rung).movePointRight(2).stripTrailingZeros().toPlainString();
        return new Bar(
                x,
                y,
                new BigDecimal(BOTTOM).subtract(y),
                width,
                rung.cost().left().filter(Money::isNegative).isPresent(),
                Words.in("margin", "ladder.bar", fall, Figures.inSentence(cost)),
                fall);
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }

    public String getFalls() {
        return falls;
    }

    public void setFalls(String falls) {
        this.falls = falls;
    }
}
