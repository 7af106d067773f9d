package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.Seen;
import org.ballast.entities.application.NewBook;
import org.ballast.entities.application.OpenBook;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.DecidePolicy;
import org.ballast.holdings.application.ReadHoldings;
import org.ballast.holdings.domain.DisposalFilter;
import org.ballast.holdings.domain.HeldLot;
import org.ballast.holdings.domain.LotCursor;
import org.ballast.holdings.domain.RecordedDisposal;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportResult;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.pages.application.MeantBook;
import org.ballast.pages.web.Requests;
import org.ballast.prices.application.ImportPrices;
import org.ballast.prices.application.ImportRates;
import org.ballast.writedowns.domain.Proposal;

/** What a company with a book in dollars and one in another currency is given and asked for, beside {@link TestedCompany}. */
@ApplicationScoped
public class TwoCurrencies {

    @Inject
    private TestedCompany company;

    @Inject
    private OpenBook openBook;

    @Inject
    private MeantBook meantBook;

    @Inject
    private DecidePolicy decidePolicy;

    @Inject
    private ReadHoldings readHoldings;

    @Inject
    private ImportRates importRates;

    @Inject
    private ImportPrices importPrices;

    @Inject
    private DecideWriteDown decideWriteDown;

    ImportResult rates(String rows) {
        return rates(rows, Optional.empty());
    }

    ImportResult rates(String rows, Optional<String> correction) {
        return company.as(
                "preparer",
                Role.PREPARER,
                () -> importRates.from(upload("date,base,quote,rate\n" + rows + "\n"), correction));
    }

    /** Days of January that close at 100 and never fall below 85 of that currency. */
    void pricesIn(String currency, String market) {
        String rows = TestedCompany.JANUARY
                .from()
                .datesUntil(TestedCompany.JANUARY.to())
                .map(day -> "BTC," + day + ",100,120,85,100,5," + currency)
                .collect(Collectors.joining("\n"));
        company.as(
                "preparer",
                Role.PREPARER,
                () -> importPrices.from(
                        market,
                        upload("asset,date,open,high,low,close,volume,currency\n" + rows + "\n"),
                        Optional.empty()));
    }

    private static Upload upload(String csv) {
        return Upload.of(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "test.csv");
    }

    /** A book in that currency, under its code. */
    ReportingEntity open(ReportingEntity entity, String currency) {
        return open(entity, currency, "2023-01-01", "");
    }

    ReportingEntity open(ReportingEntity entity, String currency, String day, String from) {
        return company.as(
                "admin",
                Role.ADMIN,
                () -> openBook.open(
                        entity.code(),
                        Requests.trimmed(
                                new NewBook(currency, "US_GAAP", currency, null, LocalDate.parse(day), from))));
    }

    void policy(ReportingEntity entity) {
        seenThrough(entity);
        company.as(
                "cfo",
                Role.CFO,
                () -> decidePolicy.decide(
                        entity.code(),
                        new DecidePolicy.Decision(
                                "BTC", "US_COST_LESS_IMPAIRMENT", entity.code(), "FIFO", LocalDate.of(2023, 1, 1))));
        meantBook.name("", "");
    }

    /** January, tested and approved in one book. */
    void decided(ReportingEntity entity) {
        seenThrough(entity);
        TestPeriod january = TestedCompany.JANUARY;
        Proposal draft = company.test(entity.code(), january).proposals().getFirst();
        Proposal submitted =
                company.as("preparer", Role.PREPARER, () -> decideWriteDown.submit(draft.id(), Seen.LATEST, ""));
        company.approveAs("controller", submitted);
        meantBook.name("", "");
    }

    /** As an address with {@code ?book=} does. */
    void seenThrough(ReportingEntity entity) {
        meantBook.name(entity.code(), entity.book().inAddress());
    }

    LotPosition lot(ReportingEntity entity) {
        return held(entity).getFirst().lot();
    }

    List<HeldLot> held(ReportingEntity entity) {
        return company.as(
                "auditor",
                Role.AUDITOR,
                () -> readHoldings.lots(entity, LocalDate.of(2024, 12, 31), LotCursor.START, 100));
    }

    RecordedDisposal disposal(ReportingEntity entity) {
        return company.as("auditor", Role.AUDITOR, () -> readHoldings.disposals(entity, DisposalFilter.ALL, 0, 10))
                .getFirst();
    }
}
