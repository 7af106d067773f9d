package org.ballast.hedging.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.charts.domain.Chart;
import org.ballast.entities.web.Books;
import org.ballast.entities.web.Given;
import org.ballast.hedging.application.AdvisePosition;
import org.ballast.hedging.application.AdvisePosition.Advised;
import org.ballast.hedging.application.ReadAdvice;
import org.ballast.hedging.application.ReadHedges;
import org.ballast.hedging.application.SizeToAdvise;
import org.ballast.hedging.domain.PositionAdvice;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Requests;
import org.ballast.pages.web.Stretch;
import org.ballast.pages.web.Words;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.Refusal.FieldError;
import org.ballast.trading.domain.PositionWeight;
import org.ballast.trading.domain.SizingMethod;
import org.jspecify.annotations.Nullable;

/** The size of a position by a rule, within its limit; recorded where somebody asks for it, and compared with what was done. */
@Named
@RequestScoped
public class SizingPage {

    private static final List<String> KELLY = List.of("mu", "sigma", "fraction", "cap", "equity");
    private static final List<String> BINARY = List.of("p", "winLossRatio", "fraction", "cap", "equity");
    private static final List<String> TARGET = List.of("targetVol", "realisedVol", "maxLeverage", "equity");
    private static final List<String> OF_PRICES = List.of("market", "days", "fading");
    private static final int ROWS = 50;
    private static final int DECIMALS_OF_UNITS = 8;

    @Inject
    private AdvisePosition advisePosition;

    @Inject
    private ReadAdvice readAdvice;

    @Inject
    private ReadHedges readHedges;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Books books;

    @Inject
    private HttpServletRequest request;

    private @Nullable LocalDate asOf;
    private @Nullable List<String> assets;
    private @Nullable Advised advised;
    private boolean asked;
    private @Nullable Stretch<ReadAdvice.Compared> advice;
    private final Map<String, String> wrong = new LinkedHashMap<>();

    /** The day that the page shows; called as it opens. */
    public void show(LocalDate day) {
        asOf = day;
    }

    public SizingMethod[] getMethods() {
        return SizingMethod.values();
    }

    /** The method of the address, Kelly's where it names none. */
    public SizingMethod getMethod() {
        String name = Given.orEmpty(request.getParameter("method"));
        return Arrays.stream(SizingMethod.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(SizingMethod.KELLY);
    }

    /** The fields that the method has. */
    public List<String> getFields() {
        return switch (getMethod()) {
            case KELLY -> KELLY;
            case KELLY_BINARY -> BINARY;
            case VOLATILITY_TARGET -> TARGET;
        };
    }

    /** The fields of a volatility that the prices tell; none of a bet. */
    public List<String> getFieldsOfPrices() {
        return getMethod() == SizingMethod.KELLY_BINARY ? List.of() : OF_PRICES;
    }

    /** Symbols of what is held or open. */
    public List<String> getAssets() {
        if (assets == null) {
            assets = asOf == null
                    ? List.of()
                    : readHedges.of(Given.entity(books.entity()), asOf).stream()
                            .map(each -> each.spot().asset())
                            .toList();
        }
        return assets;
    }

    /** What the address says, by field. */
    public Map<String, String> getTexts() {
        Map<String, String> texts = new HashMap<>();
        for (List<String> fields : List.of(getFields(), getFieldsOfPrices(), List.of("asset"))) {
            fields.forEach(field -> texts.put(field, Given.orEmpty(request.getParameter(field))));
        }
        return texts;
    }

    /** What is advised; null while nothing is asked, or something is wrong. */
    public @Nullable Advised getAdvised() {
        if (!asked) {
            asked = true;
            advised = request.getParameter("equity") == null ? null : worked();
        }
        return advised;
    }

    private @Nullable Advised worked() {
        try {
            return advisePosition.advise(Given.entity(books.entity()).code(), said());
        } catch (Refusal refused) {
            for (FieldError error : refused.errors()) {
                wrong.putIfAbsent(error.field(), BesideField.sentence(error.message()));
            }
            if (refused.errors().isEmpty()) {
                wrong.put("", refused.getMessage());
            }
            return null;
        }
    }

    private SizeToAdvise said() {
        Map<String, String> said = new HashMap<>(getTexts());
        said.put("method", getMethod().name());
        said.put("asOf", day());
        return Requests.of(SizeToAdvise.class, said);
    }

    /** The day of the address; a form is read before its page is told the day. Today where there is none. */
    private String day() {
        if (asOf != null) {
            return asOf.toString();
        }
        String own = Given.orEmpty(request.getParameter("asOf"));
        return own.isEmpty() ? Given.orEmpty(request.getParameter("to")) : own;
    }

    /** What is wrong with the fields, by their names; under no name what is wrong with none of them. */
    public Map<String, String> getWrong() {
        getAdvised();
        return wrong;
    }

    /** Keeps the advice of the address. */
    public String record() {
        PositionAdvice kept = advisePosition.record(Given.entity(books.entity()).code(), said());
        Words.sayAfterRedirect("hedging", "advice.recorded", kept.asset());
        return "/hedging/sizing.xhtml?faces-redirect=true";
    }

    public boolean isMayRecord() {
        return List.of(Role.PREPARER, Role.CONTROLLER, Role.CFO, Role.RISK).stream()
                .anyMatch(currentUser::has);
    }

    /** Days without a close, a few of them by name. */
    public String getMissing() {
        return Optional.ofNullable(getAdvised())
                .flatMap(Advised::volatility)
                .map(of -> MissingDays.named(of.missing()))
                .orElse("");
    }

    /** The position now, by the rule and as advised; null while nothing is advised. */
    public @Nullable Chart getChart() {
        Advised found = getAdvised();
        return found == null ? null : SizingChart.of(SizingChart.Sizes.of(found), SizingPage::words);
    }

    /** What was advised beside the position today. */
    public Chart getAdviceChart() {
        return SizingChart.of(getAdvice().rows(), getCurrency(), SizingPage::words);
    }

    private static String words(String key, Object... arguments) {
        return Words.in("hedging", key, arguments);
    }

    /** A weight as the calculator shows it. */
    public BigDecimal weight(BigDecimal exact) {
        return PositionWeight.shown(exact);
    }

    /** Units as the page shows them: eight decimals at most, half up. */
    public BigDecimal units(BigDecimal exact) {
        BigDecimal rounded =
                exact.setScale(DECIMALS_OF_UNITS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded;
    }

    /** Recorded advice beside what was done, a stretch at a time. */
    public Stretch<ReadAdvice.Compared> getAdvice() {
        if (advice == null) {
            String code = Given.entity(books.entity()).code();
            advice = Stretch.of(
                    request.getParameter("after"),
                    request.getParameter("before"),
                    ROWS,
                    (cursor, backward, limit) -> readAdvice.beyond(
                            code,
                            cursor == null ? OptionalLong.empty() : OptionalLong.of(Cursor.number(cursor, 0)),
                            backward,
                            limit),
                    row -> Cursor.of(row.advice().id()));
        }
        return advice;
    }

    /** The currency of the primary book, in which all advice is. */
    public String getCurrency() {
        return getAdvice().rows().isEmpty()
                ? ""
                : getAdvice().rows().getFirst().advice().advised().currency().getCurrencyCode();
    }

    /** This list from another place on; {@code side} is {@code after} or {@code before}. */
    public String place(String side, String cursor) {
        return "/hedging/sizing.xhtml?" + side + "=" + cursor;
    }

    /** The names of what the form asks for. */
    public String getAsked() {
        return "asset,method," + getTexts().keySet().stream().sorted().collect(Collectors.joining(","));
    }
}
