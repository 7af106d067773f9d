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
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.Mark;
import org.ballast.charts.domain.Tone;
import org.ballast.margin.application.ReadLadder;
import org.ballast.margin.application.ReadLadder.CostedRung;
import org.ballast.pages.web.Grouped;
import org.ballast.pages.web.Words;
import org.jspecify.annotations.Nullable;

/** At which fall of the market each account of a company comes into a margin call, and what meeting the calls would take. */
@Named
@RequestScoped
public class MarginLadderPage {

    @Inject
    private ReadLadder readLadder;

    private String entity = "";
    private String at = "";
    private String falls = "";
    private ReadLadder.@Nullable Ladder ladder;

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

    /** What meeting the calls of each fall costs, told apart by whether the cash of the book suffices. */
    public Chart getChart() {
        List<CostedRung> rungs = getLadder().rungs();
        Money cash = getLadder().cash();
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Stack(List.of(
                Mark.Bars.of(
                        Words.in("margin", "ladder.within"),
                        Tone.FIRST,
                        rungs.stream().map(each -> cost(each, false)).toList()),
                Mark.Bars.of(
                        Words.in("margin", "ladder.beyond"),
                        Tone.WRONG,
                        rungs.stream().map(each -> cost(each, true)).toList()))));
        if (cash.isPositive()) {
            marks.add(new Mark.Level(Words.in("margin", "ladder.cash"), Tone.QUIET, cash.amount()));
        }
        return Chart.byName(
                Words.in("margin", "ladder.cost"),
                cash.currency().getCurrencyCode(),
                rungs.stream()
                        .map(each -> Words.in(
                                "margin",
                                "ladder.percent",
                                fall(each)
                                        .movePointRight(2)
                                        .stripTrailingZeros()
                                        .toPlainString()))
                        .toList(),
                marks);
    }

    /** What a rung costs if it is of the sort asked for. */
    private BigDecimal cost(CostedRung rung, boolean beyond) {
        boolean isBeyond = rung.cost().left().filter(Money::isNegative).isPresent();
        return isBeyond == beyond ? rung.cost().cost().map(Money::amount).orElse(BigDecimal.ZERO) : BigDecimal.ZERO;
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
