package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.Seen;
import org.ballast.entities.application.NewBook;
import org.ballast.entities.application.OpenBook;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.DecidePolicy;
import org.ballast.imports.application.Upload;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.pages.application.MeantBook;
import org.ballast.prices.application.ImportPrices;
import org.ballast.writedowns.domain.Proposal;

/** A company that pays a quarter of its profit in tax, each of whose books is named as an address with {@code ?book=} does. */
@ApplicationScoped
public class BookedCompany {

    @Inject
    private FoundCompany founding;

    @Inject
    private TestedCompany company;

    @Inject
    private MeantBook meantBook;

    @Inject
    private OpenBook openBook;

    @Inject
    private DecidePolicy decidePolicy;

    @Inject
    private ImportPrices importPrices;

    @Inject
    private DecideWriteDown decideWriteDown;

    public ReportingEntity found(Month fiscalYearStartsIn) {
        return founding.of(
                "BC",
                Book.primary(Framework.US_GAAP, Currency.getInstance("USD"), fiscalYearStartsIn),
                new BigDecimal("0.25"));
    }

    /** A further book under US GAAP that begins before anything is recorded. */
    ReportingEntity open(ReportingEntity entity, String code) {
        return open(entity, code, "US_GAAP");
    }

    /** A further book under a framework, as old. */
    ReportingEntity open(ReportingEntity entity, String code, String framework) {
        NewBook book = new NewBook(code, framework, null, null, LocalDate.of(2023, 1, 1), null);
        return company.as("admin", Role.ADMIN, () -> openBook.open(entity.code(), book));
    }

    public void policy(ReportingEntity book, String model, String costBasisAtAdoption, String from) {
        DecidePolicy.Decision decision = new DecidePolicy.Decision(
                "BTC", model, book.code(), "FIFO", "", "", "", costBasisAtAdoption, LocalDate.parse(from));
        through(book, () -> company.as("cfo", Role.CFO, () -> decidePolicy.decide(book.code(), decision)));
    }

    /** Days on which everything is 100 but for some lows and closes. */
    public void prices(
            ReportingEntity entity,
            LocalDate from,
            LocalDate to,
            Map<String, String> lows,
            Map<String, String> closes) {
        String csv = from.datesUntil(to)
                .map(day -> {
                    String close = closes.getOrDefault(day.toString(), "100");
                    return "BTC," + day + ",100,145," + lows.getOrDefault(day.toString(), "90") + "," + close + ",5";
                })
                .collect(Collectors.joining("\n", "asset,date,open,high,low,close,volume\n", "\n"));
        Upload file = Upload.of(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "prices.csv");
        company.as("preparer", Role.PREPARER, () -> importPrices.from(entity.code(), file, Optional.empty()));
    }

    RunResult run(ReportingEntity book, String from, String to) {
        TestPeriod period = new TestPeriod(LocalDate.parse(from), LocalDate.parse(to));
        return through(book, () -> company.test(book.code(), period));
    }

    /** Runs, and posts what it proposes. */
    public List<Proposal> post(ReportingEntity book, String from, String to) {
        return run(book, from, to).proposals().stream().map(this::post).toList();
    }

    Proposal post(Proposal draft) {
        Proposal submitted =
                company.as("preparer", Role.PREPARER, () -> decideWriteDown.submit(draft.id(), Seen.LATEST, ""));
        return company.approveAs("controller", submitted);
    }

    public <T> T through(ReportingEntity book, Supplier<T> work) {
        meantBook.name(book.code(), book.book().inAddress());
        try {
            return work.get();
        } finally {
            meantBook.name("", "");
        }
    }
}
