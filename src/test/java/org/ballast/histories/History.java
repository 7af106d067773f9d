package org.ballast.histories;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.ballast.approvals.domain.ProposalAction;
import org.ballast.entities.domain.AcquisitionDayPolicy;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.LowPricePolicy;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.DecidePolicy;
import org.ballast.measurement.domain.MeasurementModel;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * Some months of a company with two or three books, drawn from a seed: the same seed is the same life. Each step goes
 * through a use case, which may refuse it; the books then stand as before, and never anything leaves them.
 */
final class History {

    private static final LocalDate FIRST = LocalDate.of(2023, 11, 1);
    private static final int MONTHS = 4;
    private static final LocalDate END = FIRST.plusMonths(MONTHS);
    private static final int STEPS = 14;
    private static final Set<RefusalCode> DEFECTS =
            Set.of(RefusalCode.SUBLEDGER_MISMATCH, RefusalCode.UNBALANCED_ENTRY, RefusalCode.FORBIDDEN);

    private final Random random;
    private final HistoryDesk desk;
    private final HistoryRecords records;
    private final List<String> told = new ArrayList<>();
    private final Map<String, HistoryMarket> markets = new HashMap<>();
    private final List<ReportingEntity> books = new ArrayList<>();
    private final List<String> lots = new ArrayList<>();
    private final List<String> sales = new ArrayList<>();
    private final List<Long> files = new ArrayList<>();
    private final List<MeasurementModel> models = new ArrayList<>(Arrays.asList(MeasurementModel.values()));
    private final ReportingEntity entity;
    private final LocalDate pricedTo;

    /** A new company with nothing. */
    History(long seed, HistoryDesk desk, HistoryRecords records) {
        this.random = new Random(seed);
        this.desk = desk;
        this.records = records;
        Collections.shuffle(models, random);
        entity = desk.found(company("RH" + seed, framework(models.getFirst())));
        pricedTo = one(5) ? END.minusMonths(1) : END;
    }

    ReportingEntity entity() {
        return entity;
    }

    /** What was done, and what came of it. */
    List<String> told() {
        return List.copyOf(told);
    }

    /** With its books, its policies and most of its prices. */
    private void begin() {
        books.add(entity);
        for (String asset : one(3) ? List.of("BTC", "ETH") : List.of("BTC")) {
            HistoryMarket market = new HistoryMarket(random, asset, currency(), FIRST, END);
            markets.put(asset, market);
            desk.prices(entity, market.file(FIRST, pricedTo), Optional.empty());
        }
        int wanted = one(4) ? 3 : 2;
        for (int number = 1; number < wanted; number++) {
            open(models.get(number), LocalDate.of(2023, 1, 1), "");
        }
        for (int number = 0; number < wanted; number++) {
            for (String asset : markets.keySet()) {
                decide(books.get(number), asset, models.get(number), LocalDate.of(2023, 1, 1));
            }
        }
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
        if (one(3)) {
            markets.keySet().forEach(this::sellEverything);
        }
        if (!one(6)) {
            books.forEach(this::decideEveryMonth);
        }
    }

    private void step() {
        switch (random.nextInt(20)) {
            case 0, 1, 2, 3 -> buy();
            case 4, 5, 6, 7 -> sell();
            case 8, 9, 10 -> measure();
            case 11, 12, 13, 14 -> decideOne();
            case 15 -> changePolicy();
            case 16 -> correctPrice();
            case 17 -> withdraw(lots, "lot", code -> desk.withdrawLot(entity, code));
            case 18 -> withdraw(sales, "sale", reference -> desk.withdrawSale(entity, reference));
            default -> undoOrOpen();
        }
    }

    private void buy() {
        StringBuilder file = new StringBuilder("lot,asset,acquired_at,quantity,cost,currency,fee\n");
        for (int number = random.nextInt(3); number >= 0; number--) {
            String code = "L" + lots.size();
            lots.add(code);
            String asset = asset();
            LocalDate day = day();
            BigDecimal units = BigDecimal.valueOf(1 + random.nextInt(1_000_000), random.nextInt(9));
            file.append(String.join(
                            ",", code, asset, at(day), plain(units), worth(asset, day, units), currency(), fee()))
                    .append('\n');
        }
        take("lots\n" + file, () -> files.add(desk.lots(entity, file.toString())));
    }

    private void sell() {
        List<HistoryRecords.Free> free = records.free(random.nextInt(3) == 0 ? book() : entity).stream()
                .filter(lot -> lot.units().signum() > 0)
                .toList();
        if (free.isEmpty()) {
            buy();
            return;
        }
        LocalDate day = day();
        HistoryRecords.Free first = free.get(random.nextInt(free.size()));
        Map<String, BigDecimal> named = new HashMap<>(Map.of(first.lot(), part(first.units())));
        HistoryRecords.Free second = free.get(random.nextInt(free.size()));
        if (second.asset().equals(first.asset())) {
            named.putIfAbsent(second.lot(), part(second.units()));
        }
        sell(first.asset(), at(day), day, named, random.nextBoolean());
    }

    private void sellEverything(String asset) {
        Map<String, BigDecimal> all = new HashMap<>();
        records.free(entity).stream()
                .filter(lot -> lot.asset().equals(asset) && lot.units().signum() > 0)
                .forEach(lot -> all.put(lot.lot(), lot.units()));
        LocalDate last = END.minusDays(1);
        if (!all.isEmpty() && !sell(asset, last + "T23:59:59Z", last, all, true)) {
            sell(asset, last + "T23:59:59Z", last, all, false);
        }
    }

    private boolean sell(String asset, String at, LocalDate day, Map<String, BigDecimal> named, boolean namesThem) {
        String reference = "S" + sales.size();
        sales.add(reference);
        BigDecimal units = named.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<String> parts = named.entrySet().stream()
                .map(part -> part.getKey() + ":" + plain(part.getValue()))
                .sorted()
                .toList();
        String file = "reference,asset,disposed_at,quantity,proceeds,currency,fee,lots\n"
                + String.join(
                        ",",
                        reference,
                        asset,
                        at,
                        plain(units),
                        worth(asset, day, units),
                        currency(),
                        fee(),
                        namesThem ? String.join(";", parts) : "")
                + "\n";
        return take("sales\n" + file, () -> files.add(desk.sales(entity, file)));
    }

    private void measure() {
        LocalDate month = FIRST.plusMonths(random.nextInt(MONTHS));
        TestPeriod period = one(5)
                ? new TestPeriod(month.plusDays(random.nextInt(20)), month.plusMonths(1 + random.nextInt(2)))
                : new TestPeriod(month, month.plusMonths(1));
        measure(book(), period);
    }

    private boolean measure(ReportingEntity book, TestPeriod period) {
        return take(
                "measure " + book.book().code() + " " + period.from() + " to " + period.to(),
                () -> desk.measure(book, period));
    }

    private void decideOne() {
        List<HistoryRecords.Open> open = records.openProposals(entity);
        if (open.isEmpty()) {
            measure();
            return;
        }
        HistoryRecords.Open proposal = open.get(random.nextInt(open.size()));
        decide(proposal, proposal.status().equals("SUBMITTED") ? decision() : ProposalAction.SUBMIT);
    }

    private ProposalAction decision() {
        return switch (random.nextInt(10)) {
            case 0 -> ProposalAction.REJECT;
            case 1 -> ProposalAction.RETURN;
            case 2 -> ProposalAction.WITHDRAW;
            default -> ProposalAction.APPROVE_FINAL;
        };
    }

    private boolean decide(HistoryRecords.Open proposal, ProposalAction action) {
        return take(action + " " + proposal.id(), () -> desk.step(proposal, action));
    }

    private void decideEveryMonth(ReportingEntity book) {
        for (int month = 0; month < MONTHS; month++) {
            TestPeriod period = new TestPeriod(FIRST.plusMonths(month), FIRST.plusMonths(month + 1L));
            boolean measured = true;
            for (int round = 0; round < 3 && measured && (round == 0 || approveAll(book)); round++) {
                approveAll(book);
                measured = measure(book, period);
            }
        }
    }

    /** Whether there were any. */
    private boolean approveAll(ReportingEntity book) {
        List<HistoryRecords.Open> open = records.openProposals(entity).stream()
                .filter(proposal -> proposal.bookId() == book.book().id())
                .toList();
        for (HistoryRecords.Open proposal : open) {
            if (proposal.status().equals("SUBMITTED") || decide(proposal, ProposalAction.SUBMIT)) {
                decide(proposal, ProposalAction.APPROVE_FINAL);
            }
        }
        return !open.isEmpty();
    }

    private void changePolicy() {
        ReportingEntity book = book();
        LocalDate from = one(2) ? book.book().fiscalYearStart(END.minusDays(1)) : day();
        List<MeasurementModel> models = DecidePolicy.modelsOf(book.framework());
        decide(book, asset(), models.get(random.nextInt(models.size())), from);
    }

    private void decide(ReportingEntity book, String asset, MeasurementModel model, LocalDate from) {
        boolean atFairValue = model == MeasurementModel.US_FAIR_VALUE_NI;
        DecidePolicy.Decision decision = new DecidePolicy.Decision(
                asset,
                model.name(),
                entity.code(),
                random.nextBoolean() ? "FIFO" : "SPECIFIC_ID",
                "",
                model == MeasurementModel.IFRS_COST_IMPAIRMENT ? "0.00" + random.nextInt(100) : "",
                atFairValue && one(4) ? "EXPENSE" : "",
                atFairValue && one(2) ? "ORIGINAL_COST" : "",
                from);
        take("policy of " + book.book().code() + ": " + decision, () -> desk.decide(book, decision));
    }

    private void correctPrice() {
        String asset = asset();
        LocalDate day = FIRST.plusDays(random.nextInt((int) (pricedTo.toEpochDay() - FIRST.toEpochDay())));
        prices(
                Objects.requireNonNull(markets.get(asset)).correction(day, 850 + random.nextInt(140)),
                Optional.of("a lower low"));
    }

    private void prices(String file, Optional<String> correction) {
        take("prices " + file.lines().skip(1).findFirst().orElse(""), () -> desk.prices(entity, file, correction));
    }

    private void withdraw(List<String> names, String what, Consumer<String> step) {
        if (names.isEmpty()) {
            buy();
            return;
        }
        String name = names.get(random.nextInt(names.size()));
        take("withdraw " + what + " " + name, () -> step.accept(name));
    }

    private void undoOrOpen() {
        if (one(2) || books.size() > 2) {
            if (!files.isEmpty()) {
                long file = files.get(random.nextInt(files.size()));
                take("undo file " + files.indexOf(file), () -> desk.undo(entity, file));
            }
            return;
        }
        MeasurementModel model = models.get(random.nextInt(models.size()));
        LocalDate first = entity.book().fiscalYearStart(END.minusDays(1));
        if (open(model, first, "PRIMARY")) {
            markets.keySet().forEach(asset -> decide(books.getLast(), asset, model, first));
        }
    }

    private boolean open(MeasurementModel model, LocalDate first, String from) {
        Map<String, String> book = Map.of(
                "code",
                "BOOK" + books.size(),
                "framework",
                framework(model).name(),
                "openedOn",
                first.toString(),
                "openingFrom",
                from);
        return take("open " + book.get("code") + " on " + first, () -> {
            ReportingEntity opened = desk.open(entity, book);
            if (books.stream()
                    .noneMatch(each -> each.book().id() == opened.book().id())) {
                books.add(opened);
            }
        });
    }

    /** Whether it was done. One of four steps is taken a second time, and does nothing. */
    private boolean take(String what, Runnable step) {
        Set<String> before = records.books(entity);
        Set<String> workBefore = records.work(entity);
        boolean done = attempt(what, step);
        Set<String> after = records.books(entity);
        assertThat(after).as("books only grow").containsAll(before);
        if (!done) {
            assertThat(after).as("a refusal changes nothing").isEqualTo(before);
            assertThat(records.work(entity)).as("a refusal changes nothing").isEqualTo(workBefore);
        } else if (one(4)) {
            Set<String> work = records.work(entity);
            attempt("again", step);
            assertThat(records.books(entity)).as("twice is once").isEqualTo(after);
            assertThat(records.work(entity)).as("twice is once").isEqualTo(work);
        }
        return done;
    }

    private boolean attempt(String what, Runnable step) {
        told.add(what);
        try {
            step.run();
            return true;
        } catch (Refusal refused) {
            told.set(told.size() - 1, what.strip() + " -> " + refused.code() + ": " + refused.getMessage());
            assertThat(refused.code()).as(refused.getMessage()).isNotIn(DEFECTS);
            return false;
        }
    }

    private ReportingEntity company(String code, Framework framework) {
        Month month = List.of(Month.JANUARY, Month.FEBRUARY, Month.DECEMBER).get(random.nextInt(3));
        String currency = List.of("USD", "USD", "JPY", "KWD").get(random.nextInt(4));
        return new ReportingEntity(
                0,
                code,
                "History " + code,
                Book.primary(framework, Currency.getInstance(currency), month),
                ZoneId.of(one(4) ? "America/New_York" : "Z"),
                LowPricePolicy.INTRADAY_LOW,
                AcquisitionDayPolicy.EXCLUDE_DAY,
                "",
                new BigDecimal("0.25"));
    }

    private static Framework framework(MeasurementModel model) {
        return model.model().frameworks().iterator().next();
    }

    private ReportingEntity book() {
        return books.get(random.nextInt(books.size()));
    }

    private String asset() {
        List<String> assets = new ArrayList<>(markets.keySet());
        Collections.sort(assets);
        return assets.get(random.nextInt(assets.size()));
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt((int) (END.toEpochDay() - FIRST.toEpochDay())));
    }

    /** A day alone, or an instant of it. */
    private String at(LocalDate day) {
        return one(2) ? day.toString() : day + "T" + (10 + random.nextInt(14)) + ":30:00Z";
    }

    /** About what the market asks, seldom nothing. */
    private String worth(String asset, LocalDate day, BigDecimal units) {
        BigDecimal close = Objects.requireNonNull(markets.get(asset)).close(day);
        BigDecimal factor = one(30) ? BigDecimal.ZERO : BigDecimal.valueOf(700 + random.nextInt(600), 3);
        return units.multiply(close)
                .multiply(factor)
                .setScale(decimals(), RoundingMode.HALF_UP)
                .toPlainString();
    }

    private String fee() {
        return one(2)
                ? "0"
                : BigDecimal.valueOf(random.nextInt(2_000), decimals()).toPlainString();
    }

    private BigDecimal part(BigDecimal units) {
        return one(3)
                ? units
                : units.multiply(BigDecimal.valueOf(1 + random.nextInt(999), 3))
                        .setScale(9, RoundingMode.UP)
                        .min(units);
    }

    private String currency() {
        return entity.functionalCurrency().getCurrencyCode();
    }

    private int decimals() {
        return entity.functionalCurrency().getDefaultFractionDigits();
    }

    private boolean one(int of) {
        return random.nextInt(of) == 0;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** Books with a write-down or a sale. */
    Set<Long> posted() {
        return new HashSet<>(records.posted(entity));
    }
}
