package org.ballast.hedging.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ballast.charts.domain.Chart;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.web.Books;
import org.ballast.entities.web.Given;
import org.ballast.hedging.application.HedgeToTry;
import org.ballast.hedging.application.ReadHedges;
import org.ballast.hedging.application.ReadHedges.Compared;
import org.ballast.hedging.domain.FallUnderHedge;
import org.ballast.hedging.domain.HedgedAsset;
import org.ballast.pages.web.Figures;
import org.ballast.pages.web.Requests;
import org.ballast.pages.web.Words;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.Refusal.FieldError;
import org.ballast.trading.domain.DeltaExposure;
import org.jspecify.annotations.Nullable;

/** What stands against a fall of the market, per asset, and a hedge that is tried out in the address. */
@Named
@RequestScoped
public class HedgesPage {

    /** The fields that the address has for a hedge that is tried out. */
    public static final List<String> FIELDS = List.of(
            "fall",
            "sold",
            "soldAt",
            "puts",
            "strike",
            "expires",
            "volatility",
            "premium",
            "account",
            "initialRate",
            "maintenanceRate");

    private static final int DECIMALS_OF_UNITS = 4;

    @Inject
    private ReadHedges readHedges;

    @Inject
    private Books books;

    @Inject
    private HttpServletRequest request;

    private @Nullable LocalDate asOf;
    private @Nullable List<HedgedAsset> assets;
    private @Nullable List<String> accounts;
    private @Nullable Compared compared;
    private final Map<String, String> wrong = new LinkedHashMap<>();

    /** The day that the page shows; called as it opens. */
    public void show(LocalDate day) {
        asOf = day;
    }

    public List<HedgedAsset> getAssets() {
        ReportingEntity entity = books.entity();
        if (assets == null) {
            assets = entity == null || asOf == null ? List.of() : readHedges.of(entity, asOf);
        }
        return assets;
    }

    public boolean isNone() {
        return getAssets().isEmpty();
    }

    /** Whether some position is not counted. */
    public boolean isAnyLeftOut() {
        return getAssets().stream().anyMatch(each -> !each.left().isEmpty());
    }

    /** The asset that the address names, otherwise the first one; null where nothing is held. */
    public @Nullable HedgedAsset getChosen() {
        String asset = Given.orEmpty(request.getParameter("asset"));
        return getAssets().stream()
                .filter(each -> each.spot().asset().equals(asset))
                .findFirst()
                .orElse(isNone() ? null : getAssets().getFirst());
    }

    /** Whether the close of the chosen asset is known, without which nothing falls. */
    public boolean isPriced() {
        HedgedAsset chosen = getChosen();
        return chosen != null && chosen.spot().market().isPresent();
    }

    /** The hedge of the address beside none and today's; without it where something is wrong in the address. */
    public @Nullable Compared getCompared() {
        HedgedAsset chosen = getChosen();
        if (compared == null && chosen != null && isPriced()) {
            compared = compare(chosen);
        }
        return compared;
    }

    private Compared compare(HedgedAsset chosen) {
        ReportingEntity entity = Given.entity(books.entity());
        try {
            return readHedges.compare(entity, day(), chosen, Requests.of(HedgeToTry.class, getTexts()));
        } catch (Refusal refused) {
            if (refused.errors().isEmpty()) {
                throw refused;
            }
            for (FieldError error : refused.errors()) {
                wrong.putIfAbsent(error.field(), BesideField.sentence(error.message()));
            }
            return readHedges.compare(entity, day(), chosen, HedgeToTry.NOTHING);
        }
    }

    /** What is wrong with the fields, by their names. */
    public Map<String, String> getWrong() {
        getCompared();
        return wrong;
    }

    /** What the address says, by field. */
    public Map<String, String> getTexts() {
        Map<String, String> texts = new HashMap<>();
        FIELDS.forEach(field -> texts.put(field, Given.orEmpty(request.getParameter(field))));
        return texts;
    }

    /** The names of what the form asks for, as the address is kept beside them. */
    public String getAsked() {
        return "asset," + String.join(",", FIELDS);
    }

    /** The falls that can be looked at. */
    public List<BigDecimal> getFalls() {
        return HedgedAsset.FALLS.subList(1, HedgedAsset.FALLS.size());
    }

    public boolean isLookedAt(BigDecimal fall) {
        Compared found = getCompared();
        return found != null && found.fall().compareTo(fall) == 0;
    }

    /** Codes of the accounts that a hedge in the currency of the book can be kept in. */
    public List<String> getAccounts() {
        if (accounts == null) {
            accounts = readHedges.accounts(Given.entity(books.entity()));
        }
        return accounts;
    }

    /** The falls as a picture. */
    public Chart getChart() {
        return HedgeChart.of(
                Objects.requireNonNull(getCompared()),
                described(),
                Given.entity(books.entity()).functionalCurrency().getCurrencyCode());
    }

    /** The picture in words. */
    private String described() {
        Compared found = Objects.requireNonNull(getCompared());
        FallUnderHedge deepest = found.falls().getLast();
        return Words.in(
                "hedging",
                "chart.description",
                found.asset().spot().asset(),
                Figures.inSentence(deepest.withoutHedge()),
                Figures.inSentence(deepest.withToday()),
                Figures.inSentence(deepest.withTried()));
    }

    /** A fall as text: 0.30 is 30 %. */
    public String percent(BigDecimal fall) {
        return fall.movePointRight(2).setScale(0, RoundingMode.HALF_UP).toPlainString() + " %";
    }

    /** Exposures of the columns: without a hedge, with today's, and with the one that is tried out. */
    public List<DeltaExposure> getExposures() {
        Compared found = Objects.requireNonNull(getCompared());
        return List.of(
                found.asset().unhedged(),
                found.asset().exposure(),
                found.asset().exposure(found.hedge()));
    }

    /** Units as the page shows them: four decimals at most, half up. */
    public BigDecimal units(BigDecimal exact) {
        BigDecimal rounded =
                exact.setScale(DECIMALS_OF_UNITS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded;
    }

    private LocalDate day() {
        return asOf == null ? LocalDate.EPOCH : asOf;
    }
}
