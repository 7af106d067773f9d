package org.ballast.stress.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.ballast.amounts.Money;
import org.ballast.amounts.UnitPrice;
import org.ballast.amounts.UnitsColumn;
import org.ballast.charts.domain.Chart;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.web.Books;
import org.ballast.entities.web.Given;
import org.ballast.holdings.domain.FallingLots;
import org.ballast.holdings.domain.LotsWrittenDown;
import org.ballast.pages.domain.Field;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Figures;
import org.ballast.pages.web.Stretch;
import org.ballast.pages.web.Words;
import org.ballast.statements.domain.ProForma;
import org.ballast.statements.report.ProFormaRows;
import org.ballast.statements.report.StatementRow;
import org.ballast.stress.application.ReadHeadroom;
import org.ballast.stress.application.ReadHeadroom.NearLot;
import org.ballast.stress.application.ReadHeadroom.OfBook;
import org.ballast.stress.domain.Falls;
import org.ballast.stress.domain.HeadroomBoard;
import org.jspecify.annotations.Nullable;

/** How far each asset and lot is from its next write-down, and what a fall would do: the fall stands in the address. */
@Named
@RequestScoped
public class HeadroomPage {

    private static final int ROWS = 25;
    private static final int DIGITS = 6;
    private static final BigDecimal USUAL_FALL = new BigDecimal("0.20");

    @Inject
    private ReadHeadroom readHeadroom;

    @Inject
    private Books books;

    @Inject
    private HttpServletRequest request;

    private BigDecimal fall = USUAL_FALL;
    private @Nullable List<OfBook> everyBook;
    private @Nullable OfBook found;
    private @Nullable ProForma proForma;
    private @Nullable Stretch<NearLot> lots;
    private @Nullable Chart chart;

    /**
     * What the page shows; called as it opens.
     *
     * @throws org.ballast.refusals.Refusal INVALID_INPUT if the fall of the address is none
     */
    public void show(LocalDate day) {
        String said = request.getParameter("fall");
        if (said != null && !said.isBlank()) {
            fall = new Field("fall", said).part().min(Falls.LARGEST);
        }
        ReportingEntity entity = books.entity();
        if (entity != null) {
            everyBook = readHeadroom.inEveryBook(entity, day, fall);
            found = everyBook.stream()
                    .filter(book -> book.entity().book().id() == entity.book().id())
                    .findFirst()
                    .orElseGet(() -> readHeadroom.of(entity, day, fall));
        }
    }

    public boolean isNone() {
        return found == null || found.board().assets().isEmpty();
    }

    private OfBook found() {
        return Objects.requireNonNull(found);
    }

    public HeadroomBoard getBoard() {
        return found().board();
    }

    public OfBook getFound() {
        return found();
    }

    /** The same fall in every book. */
    public List<OfBook> getEveryBook() {
        return Objects.requireNonNullElse(everyBook, List.of());
    }

    /** Whether there is more than one book to hold beside each other. */
    public boolean isSeveral() {
        return getEveryBook().size() > 1;
    }

    public BigDecimal getFall() {
        return fall;
    }

    /** The fall as the slider has it. */
    public String getFallText() {
        return fall.stripTrailingZeros().toPlainString();
    }

    /** The fall in words: 6.5 %. */
    public String getFallPercent() {
        return Percent.of(fall);
    }

    /** "A fall of 6.5 % writes down 22 lots by 85,000,000.00 USD in this period." */
    public String getSaid() {
        LotsWrittenDown down = getBoard().atFall();
        return Words.in("stress", "headroom.said", Percent.of(fall), down.lots(), Figures.inSentence(down.loss()));
    }

    /** A price with the digits that people read: those of its currency, and six that count where it is less than one; half up. */
    public UnitPrice about(UnitPrice exact) {
        BigDecimal price = exact.perUnit();
        BigDecimal shown = price.compareTo(BigDecimal.ONE) < 0
                ? price.round(new MathContext(DIGITS, RoundingMode.HALF_UP))
                : price.setScale(Money.decimals(exact.currency()), RoundingMode.HALF_UP);
        return new UnitPrice(shown, exact.currency());
    }

    /** What a write-up of other lots gives, where their model has any. */
    public boolean isGain() {
        return getBoard().atFall().gain().isPositive();
    }

    /** Whether tax is kept. */
    public boolean isTaxed() {
        return getBoard().book().taxRate().signum() != 0;
    }

    public List<StatementRow> getSheet() {
        return ProFormaRows.ofBalanceSheet(getProForma());
    }

    public ProForma getProForma() {
        if (proForma == null) {
            proForma = readHeadroom.statements(found());
        }
        return proForma;
    }

    /** The days of the fiscal year so far as parameters of an address. */
    public String getDays() {
        return "&from=" + getProForma().incomeStatement().period().from() + "&to="
                + getProForma().incomeStatement().period().to();
    }

    /** What is written down at each fall; drawn once a page. */
    public Chart getChart() {
        if (chart == null) {
            chart = HeadroomChart.of(getBoard());
        }
        return chart;
    }

    public String getPeriodStart() {
        return Figures.day(found().period().from());
    }

    public String getPeriodEnd() {
        return Figures.day(found().asOf());
    }

    /** The column of units of the lots that are listed. */
    public UnitsColumn getUnits() {
        return UnitsColumn.of(
                getLots().rows().stream().map(lot -> lot.near().lot().units().units()));
    }

    /** The asset whose lots are listed: the one of the address, else the first with a lot that can be written down. */
    public String getAsset() {
        String said = Given.orEmpty(request.getParameter("asset"));
        return getBoard().assets().stream()
                .filter(asset -> said.isEmpty()
                        ? asset.first().isPresent()
                        : asset.asset().asset().equals(said))
                .map(asset -> asset.asset().asset())
                .findFirst()
                .orElse(getBoard().assets().getFirst().asset().asset());
    }

    /** Lots of that asset, those that a fall meets first at the front. */
    public Stretch<NearLot> getLots() {
        if (lots == null) {
            String asset = getAsset();
            lots = Stretch.of(
                    request.getParameter("after"),
                    request.getParameter("before"),
                    ROWS,
                    (cursor, backward, limit) -> lots(asset, cursor, backward, limit),
                    lot -> Cursor.of(lot.place()));
        }
        return lots;
    }

    private List<NearLot> lots(String asset, @Nullable String cursor, boolean backward, int limit) {
        int all = getBoard().assets().stream()
                .filter(each -> each.asset().asset().equals(asset))
                .findFirst()
                .flatMap(each -> each.asset().lots())
                .map(FallingLots::left)
                .orElse(0);
        int place =
                cursor == null ? backward ? all : -1 : Math.toIntExact(Math.clamp(Cursor.number(cursor, 0), -1L, all));
        int from = backward ? Math.max(0, place - limit) : place + 1;
        List<NearLot> some = readHeadroom.nearest(found(), asset, from, backward ? place - from : limit);
        return backward ? some.reversed() : some;
    }

    /** This list from another place on; {@code side} is {@code after} or {@code before}. */
    public String place(String side, String cursor) {
        return "/stress/headroom.xhtml?fall=" + getFallText() + "&asset=" + getAsset() + "&" + side + "=" + cursor;
    }
}
