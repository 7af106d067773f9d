package org.ballast.control.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.charts.domain.Chart;
import org.ballast.control.application.ReadManagement;
import org.ballast.control.application.ReadManagement.Overview;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.web.Books;
import org.ballast.entities.web.Given;
import org.ballast.health.domain.Figure;
import org.ballast.health.domain.Health;
import org.ballast.health.domain.Measure;
import org.ballast.health.domain.Measured;
import org.ballast.journal.domain.LedgerPosition;
import org.ballast.pages.web.Figures;
import org.ballast.pages.web.Words;
import org.jspecify.annotations.Nullable;

/** The first page of management. */
@Named
@RequestScoped
public class ManagementPage {

    @Inject
    private ReadManagement readManagement;

    @Inject
    private Books books;

    private @Nullable LocalDate from;
    private @Nullable LocalDate asOf;
    private @Nullable Overview overview;

    /**
     * A figure with its change since the period began.
     *
     * @param change empty where one of both is not there
     */
    public record Tile(String name, String figure, String change) {}

    /**
     * A document to take away.
     *
     * @param page path of the page that shows the same
     */
    public record Download(String name, String page, String pdf, String xlsx) {}

    /** The days that the page looks at; called as it opens. */
    public void show(LocalDate first, LocalDate day) {
        from = first;
        asOf = day;
    }

    private ReportingEntity entity() {
        return Given.entity(books.entity());
    }

    public Overview getOverview() {
        if (overview == null) {
            overview = readManagement.of(entity(), day(from), day(asOf));
        }
        return overview;
    }

    private static LocalDate day(@Nullable LocalDate day) {
        if (day == null) {
            throw new IllegalStateException("the page was not opened");
        }
        return day;
    }

    /** Whether anything was ever posted. */
    public boolean isBlank() {
        return getOverview().now().figures().isBlank()
                && !getOverview().course().isDrawable();
    }

    /** How many cases wait beside those of which the effect is shown. */
    public long getOthersWaiting() {
        return getOverview().allWaiting() - getOverview().waiting().size();
    }

    public List<Tile> getTiles() {
        Health now = getOverview().now();
        Health before = getOverview().before();
        List<Tile> tiles = new ArrayList<>();
        tiles.add(tile(
                "home.assets",
                now.figures().of(Figure.DIGITAL_ASSETS),
                before.figures().of(Figure.DIGITAL_ASSETS)));
        tiles.add(new Tile(
                word("home.income"),
                getOverview().income().map(ManagementPage::amount).orElseGet(() -> word("home.unknown")),
                ""));
        tiles.add(tile(
                "home.equity", now.figures().of(Figure.EQUITY), before.figures().of(Figure.EQUITY)));
        tiles.add(ratio(now.of(Measure.SOLVENCY), before.of(Measure.SOLVENCY)));
        return tiles;
    }

    private static Tile tile(String key, Money now, Money before) {
        return new Tile(word(key), amount(now), Words.in("control", "home.change", amount(now.minus(before))));
    }

    private static Tile ratio(Measured now, Measured before) {
        Optional<BigDecimal> change =
                now.value().flatMap(value -> before.value().map(value::subtract));
        return new Tile(
                word("home.solvency"),
                now.value().map(RatioWords::of).orElseGet(() -> Words.in("health", "standing." + now.standing())),
                change.map(by -> Words.in("control", "home.change", RatioWords.of(by)))
                        .orElse(""));
    }

    private static String amount(Money amount) {
        return String.valueOf(Figures.inSentence(amount));
    }

    public Chart getCourse() {
        return HomeCharts.course(getOverview().course(), currency());
    }

    public Chart getWriteDowns() {
        return HomeCharts.writeDowns(getOverview().quarters(), currency());
    }

    public Chart getComposition() {
        return HomeCharts.composition(getOverview().now().held(), currency());
    }

    private String currency() {
        return entity().functionalCurrency().getCurrencyCode();
    }

    /** The newest entry that the documents are made from; null of empty books. */
    public @Nullable LedgerPosition getPosition() {
        return getOverview().now().position().orElse(null);
    }

    /** The statements of the period looked at. */
    public List<Download> getDownloads() {
        String period = "&from=" + day(from) + "&to=" + day(asOf);
        List<Download> downloads = new ArrayList<>();
        downloads.add(download("balanceSheet", "balance-sheet", "&asOf=" + day(asOf)));
        downloads.add(download("incomeStatement", "income-statement", period));
        downloads.add(download("changesInEquity", "changes-in-equity", period));
        if (entity().framework() == Framework.US_GAAP) {
            downloads.add(download("impairmentDisclosure", "impairment-disclosure", period));
            downloads.add(download("fairValueDisclosure", "fair-value-disclosure", period));
        }
        if (entity().framework() == Framework.IFRS) {
            downloads.add(download("intangiblesDisclosure", "intangibles-disclosure", period));
        }
        return downloads;
    }

    private static Download download(String page, String kind, String days) {
        String file = "/statements/download?kind=" + kind + days + "&format=";
        return new Download(
                word("home.document." + page), "/statements/" + page + ".xhtml", file + "pdf", file + "xlsx");
    }

    static String word(String key) {
        return Words.in("control", key);
    }
}
