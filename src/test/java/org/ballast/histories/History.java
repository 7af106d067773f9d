package org.ballast.histories;

import static org.ballast.histories.HistoryChance.END;
import static org.ballast.histories.HistoryChance.FIRST;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.ballast.entities.domain.AcquisitionDayPolicy;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.LowPricePolicy;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.DecidePolicy;
import org.ballast.measurement.domain.MeasurementModel;

/** Some months of a company with two or three books, drawn from a seed: the same seed is the same life. */
final class History {

    private static final int STEPS = 14;
    private static final LocalDate EARLIER = LocalDate.of(2023, 1, 1);

    private final HistoryDesk desk;
    private final List<String> told = new ArrayList<>();
    private final Map<String, HistoryMarket> markets = new TreeMap<>();
    private final List<ReportingEntity> books = new ArrayList<>();
    private final List<MeasurementModel> models = new ArrayList<>(Arrays.asList(MeasurementModel.values()));
    private final ReportingEntity entity;
    private final HistoryChance chance;
    private final HistorySteps steps;
    private final HistoryTrades trades;
    private final HistoryDecisions decisions;
    private final HistoryCorrections corrections;
    private final LocalDate pricedTo;

    /** A new company with nothing. */
    History(long seed, HistoryDesk desk, HistoryRecords records) {
        Random random = new Random(seed);
        Collections.shuffle(models, random);
        this.desk = desk;
        entity = desk.found(company(random, "RH" + seed, framework(models.getFirst())));
        chance = new HistoryChance(random, entity.functionalCurrency(), markets);
        steps = new HistorySteps(chance, records, entity, told);
        trades = new HistoryTrades(chance, steps, desk, records, entity, books);
        decisions = new HistoryDecisions(chance, steps, desk, records, entity, books);
        corrections = new HistoryCorrections(chance, steps, desk, records, entity);
        pricedTo = chance.one(5) ? END.minusMonths(1) : END;
    }

    ReportingEntity entity() {
        return entity;
    }

    /** What was done, and what came of it. */
    List<String> told() {
        return List.copyOf(told);
    }

    /** By chance, and then most companies sell all that they hold, and have all their months decided. */
    void live() {
        begin();
        for (int step = 0; step < STEPS; step++) {
            step();
        }
        if (pricedTo.isBefore(END)) {
            markets.forEach((asset, market) -> prices(market.file(pricedTo, END), Optional.empty()));
        }
        if (chance.one(3)) {
            markets.keySet().forEach(trades::sellEverything);
        }
        if (!chance.one(6)) {
            books.forEach(decisions::decideEveryMonth);
        }
        if (chance.one(3)) {
            corrections.correctSale();
            corrections.correctLot();
            books.forEach(decisions::decideEveryMonth);
        }
        if (chance.one(3)) {
            decisions.reverse();
            books.forEach(decisions::decideEveryMonth);
        }
    }

    /** With its books, its policies and most of its prices. */
    private void begin() {
        books.add(entity);
        for (String asset : chance.one(3) ? List.of("BTC", "ETH") : List.of("BTC")) {
            HistoryMarket market = new HistoryMarket(chance.random(), asset, chance.currency(), FIRST, END);
            markets.put(asset, market);
            desk.prices(entity, market.file(FIRST, pricedTo), Optional.empty());
        }
        int wanted = chance.one(4) ? 3 : 2;
        for (int number = 1; number < wanted; number++) {
            open(models.get(number), EARLIER, "");
        }
        for (int number = 0; number < wanted; number++) {
            for (String asset : markets.keySet()) {
                decide(books.get(number), asset, models.get(number), EARLIER);
            }
        }
    }

    private void step() {
        switch (chance.number(26)) {
            case 0, 1, 2, 3 -> trades.buy();
            case 4, 5, 6, 7 -> trades.sell();
            case 8, 9, 10 -> decisions.measure();
            case 11, 12, 13, 14 -> decisions.decideOne();
            case 15 -> changePolicy();
            case 16 -> correctPrice();
            case 17 -> trades.withdrawLot();
            case 18 -> trades.withdrawSale();
            case 19 -> trades.payIn();
            case 20, 21, 22 -> decisions.reverse();
            case 23 -> corrections.correctSale();
            case 24 -> corrections.correctLot();
            default -> undoOrOpen();
        }
    }

    private void undoOrOpen() {
        if (chance.one(2) || books.size() > 2) {
            trades.undoFile();
            return;
        }
        MeasurementModel model = chance.of(models);
        LocalDate first = entity.book().fiscalYearStart(END.minusDays(1));
        if (open(model, first, "PRIMARY")) {
            markets.keySet().forEach(asset -> decide(books.getLast(), asset, model, first));
        }
    }

    private boolean open(MeasurementModel model, LocalDate first, String from) {
        String code = "BOOK" + books.size();
        Map<String, String> book = Map.of(
                "code", code, "framework", framework(model).name(), "openedOn", first.toString(), "openingFrom", from);
        return steps.take("open " + code + " on " + first, () -> books.add(desk.open(entity, book)));
    }

    private void changePolicy() {
        ReportingEntity book = chance.of(books);
        LocalDate from = chance.one(2) ? book.book().fiscalYearStart(END.minusDays(1)) : chance.day();
        decide(book, chance.asset(), chance.of(DecidePolicy.modelsOf(book.framework())), from);
    }

    private void decide(ReportingEntity book, String asset, MeasurementModel model, LocalDate from) {
        boolean atFairValue = model == MeasurementModel.US_FAIR_VALUE_NI;
        DecidePolicy.Decision decision = new DecidePolicy.Decision(
                asset,
                model.name(),
                entity.code(),
                chance.of(model.model().costMethods().stream().sorted().toList())
                        .name(),
                "",
                model == MeasurementModel.IFRS_COST_IMPAIRMENT ? "0.00" + chance.number(100) : "",
                atFairValue && chance.one(4) ? "EXPENSE" : "",
                atFairValue && chance.one(2) ? "ORIGINAL_COST" : "",
                from);
        steps.take("policy of " + book.book().code() + ": " + decision, () -> desk.decide(book, decision));
    }

    private void correctPrice() {
        HistoryMarket market = Objects.requireNonNull(markets.get(chance.asset()));
        LocalDate day = FIRST.plusDays(chance.number((int) (pricedTo.toEpochDay() - FIRST.toEpochDay())));
        prices(market.correction(day, 850 + chance.number(140)), Optional.of("a lower low"));
    }

    private void prices(String file, Optional<String> correction) {
        steps.take(
                "prices " + file.lines().skip(1).findFirst().orElse(""), () -> desk.prices(entity, file, correction));
    }

    private static ReportingEntity company(Random random, String code, Framework framework) {
        Month month = List.of(Month.JANUARY, Month.FEBRUARY, Month.DECEMBER).get(random.nextInt(3));
        String currency = List.of("USD", "USD", "JPY", "KWD").get(random.nextInt(4));
        return new ReportingEntity(
                0,
                code,
                "History " + code,
                Book.primary(framework, Currency.getInstance(currency), month),
                ZoneId.of(random.nextInt(4) == 0 ? "America/New_York" : "Z"),
                LowPricePolicy.INTRADAY_LOW,
                AcquisitionDayPolicy.EXCLUDE_DAY,
                "",
                new BigDecimal("0.25"));
    }

    private static Framework framework(MeasurementModel model) {
        return model.model().frameworks().iterator().next();
    }
}
