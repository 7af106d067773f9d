package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.Seen;
import org.ballast.entities.application.NewBook;
import org.ballast.entities.application.OpenBook;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.DecidePolicy;
import org.ballast.holdings.application.ImportDisposals;
import org.ballast.holdings.application.ImportLots;
import org.ballast.holdings.application.ReadHoldings;
import org.ballast.holdings.domain.DisposalFilter;
import org.ballast.holdings.domain.HeldLot;
import org.ballast.holdings.domain.LotBalance;
import org.ballast.holdings.domain.LotCursor;
import org.ballast.holdings.domain.RecordedDisposal;
import org.ballast.imports.application.Upload;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.pages.application.MeantBook;
import org.ballast.pages.web.Requests;
import org.ballast.prices.application.ImportPrices;
import org.ballast.sql.SqlRows;
import org.ballast.writedowns.domain.Proposal;

/** Companies that average what they hold: under IFRS in euros, at fair value in dollars; 2025 with a price for each day. */
@ApplicationScoped
class AveragedCompany {

    static final TestPeriod JANUARY = new TestPeriod(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 2, 1));
    static final TestPeriod FEBRUARY = new TestPeriod(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 3, 1));
    static final TestPeriod MARCH = new TestPeriod(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 4, 1));
    private static final LocalDate END = LocalDate.of(2030, 12, 31);

    @Inject
    private FoundCompany founding;

    @Inject
    private TestedCompany company;

    @Inject
    private OpenBook openBook;

    @Inject
    private MeantBook meantBook;

    @Inject
    private DecidePolicy decidePolicy;

    @Inject
    private ImportPrices importPrices;

    @Inject
    private ImportLots importLots;

    @Inject
    private ImportDisposals importDisposals;

    @Inject
    private DecideWriteDown decideWriteDown;

    @Inject
    private ReadHoldings readHoldings;

    @Inject
    private SqlRows rows;

    /** Under IFRS, with prices of a hundred, so that nothing is impaired. */
    ReportingEntity underIfrs(String method) {
        ReportingEntity entity = found(Framework.IFRS, "EUR");
        policy(entity, "IFRS_COST_IMPAIRMENT", method, "2025-01-01");
        return entity;
    }

    ReportingEntity atFairValue(String method) {
        ReportingEntity entity = found(Framework.US_GAAP, "USD");
        policy(entity, "US_FAIR_VALUE_NI", method, "2025-01-01");
        return entity;
    }

    ReportingEntity found(Framework framework, String currency) {
        return founding.of("AV", framework, Currency.getInstance(currency));
    }

    ReportingEntity open(ReportingEntity entity, String code, String framework, String first, String from) {
        NewBook book = Requests.trimmed(new NewBook(code, framework, null, null, LocalDate.parse(first), from));
        return company.as("admin", Role.ADMIN, () -> openBook.open(entity.code(), book));
    }

    void policy(ReportingEntity book, String model, String method, String from) {
        DecidePolicy.Decision decision =
                new DecidePolicy.Decision("ETH", model, book.code(), method, LocalDate.parse(from));
        through(book, () -> company.as("cfo", Role.CFO, () -> decidePolicy.decide(book.code(), decision)));
    }

    /** Each day of a quarter at one price, but for some closes. */
    void prices(ReportingEntity entity, String usual, Map<String, String> closes) {
        String csv = LocalDate.of(2024, 12, 1)
                .datesUntil(LocalDate.of(2025, 4, 1))
                .map(day -> {
                    BigDecimal close = new BigDecimal(closes.getOrDefault(day.toString(), usual));
                    BigDecimal open = new BigDecimal(usual);
                    return String.join(
                            ",",
                            "ETH",
                            day.toString(),
                            usual,
                            close.max(open).toString(),
                            close.min(open).toString(),
                            close.toString(),
                            "5",
                            entity.functionalCurrency().getCurrencyCode());
                })
                .collect(Collectors.joining("\n", "asset,date,open,high,low,close,volume,currency\n", "\n"));
        company.as("preparer", Role.PREPARER, () -> importPrices.from(entity.code(), file(csv), Optional.empty()));
    }

    /** {@code L1 2025-01-02 3 30.00}, each a lot. */
    void buy(ReportingEntity entity, String... lots) {
        String currency = entity.functionalCurrency().getCurrencyCode();
        company.lotsWithFees(
                entity.code(),
                Arrays.stream(lots)
                        .map(lot -> lot.split(" "))
                        .map(part -> String.join(",", part[0], "ETH", part[1], part[2], part[3], currency, "0"))
                        .collect(Collectors.joining("\n")));
    }

    /** {@code S1 2025-01-08 2 24.00}, each a sale; named lots may follow. */
    void sell(ReportingEntity entity, String... sales) {
        String currency = entity.functionalCurrency().getCurrencyCode();
        company.sales(
                entity.code(),
                Arrays.stream(sales)
                        .map(sale -> sale.split(" "))
                        .map(part -> String.join(
                                ",",
                                part[0],
                                "ETH",
                                part[1],
                                part[2],
                                part[3],
                                currency,
                                "0",
                                part.length > 4 ? part[4] : ""))
                        .collect(Collectors.joining("\n")));
    }

    /** The key of the file. */
    long lots(ReportingEntity entity, String csv) {
        return company.as("preparer", Role.PREPARER, () -> importLots.from(entity.code(), file(csv), true))
                .importId();
    }

    /** The key of the file. */
    long sales(ReportingEntity entity, String csv) {
        return company.as("preparer", Role.PREPARER, () -> importDisposals.from(entity.code(), file(csv), true))
                .importId();
    }

    private static Upload file(String csv) {
        return Upload.of(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "average.csv");
    }

    RunResult run(ReportingEntity book, TestPeriod period) {
        return through(book, () -> company.test(book.code(), period));
    }

    /** Runs, and posts what it proposes. */
    List<Proposal> post(ReportingEntity book, TestPeriod period) {
        RunResult result = run(book, period);
        assertThat(result.blocked()).isEmpty();
        return result.proposals().stream()
                .map(draft -> company.as(
                        "preparer", Role.PREPARER, () -> decideWriteDown.submit(draft.id(), Seen.LATEST, "")))
                .map(submitted -> company.approveAs("controller", submitted))
                .toList();
    }

    RecordedDisposal sale(ReportingEntity book, String reference) {
        return company.as(
                        "auditor",
                        Role.AUDITOR,
                        () -> readHoldings.disposals(
                                book,
                                new DisposalFilter(Optional.empty(), Optional.empty(), Optional.of(reference)),
                                0,
                                10))
                .getFirst();
    }

    List<HeldLot> lots(ReportingEntity book) {
        return company.as("auditor", Role.AUDITOR, () -> readHoldings.lots(book, END, LotCursor.START, 100));
    }

    HeldLot lot(ReportingEntity book, String code) {
        long id = key(book, code);
        return company.as("auditor", Role.AUDITOR, () -> readHoldings.lot(book, id));
    }

    HeldLot pool(ReportingEntity book) {
        return lots(book).stream().filter(HeldLot::isPool).findFirst().orElseThrow();
    }

    /** What the pool was after each step, as units and cost. */
    List<String> balances(ReportingEntity book) {
        HeldLot pool = pool(book);
        return LotBalance.after(
                        company.as("auditor", Role.AUDITOR, () -> readHoldings.history(book, pool)),
                        book.functionalCurrency())
                .stream()
                .map(each -> each.units().toPlainString() + " "
                        + each.cost().amount().toPlainString())
                .toList();
    }

    /** Debits less credits of an entry by account. */
    @Transactional
    public Map<String, BigDecimal> entry(long id) {
        return sums("SELECT account, SUM(debit - credit) FROM journal_line WHERE entry_id = ? GROUP BY account", id);
    }

    /** Debits less credits of a book by account and unit; what is even is left out. */
    @Transactional
    public Map<String, BigDecimal> ledger(ReportingEntity book) {
        return sums(
                "SELECT CONCAT(account, ' ', unit_code), SUM(debit - credit) FROM journal_line WHERE book_id = ?"
                        + " AND unit_code IS NOT NULL GROUP BY account, unit_code HAVING SUM(debit - credit) <> 0",
                book.book().id());
    }

    private Map<String, BigDecimal> sums(String select, long id) {
        Map<String, BigDecimal> sums = new HashMap<>();
        rows.forEach(
                select, row -> sums.put(row.getString(1), row.getBigDecimal(2).setScale(2)), id);
        return sums;
    }

    private long key(ReportingEntity book, String code) {
        return rows.list(
                        "SELECT id FROM lot WHERE entity_id = ? AND code = ? ORDER BY id DESC",
                        row -> row.getLong(1),
                        book.id(),
                        code)
                .getFirst();
    }

    /** As an address with {@code ?book=} does. */
    <T> T through(ReportingEntity book, Supplier<T> work) {
        meantBook.name(book.code(), book.book().inAddress());
        try {
            return work.get();
        } finally {
            meantBook.name("", "");
        }
    }
}
