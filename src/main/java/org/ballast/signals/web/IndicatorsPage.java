package org.ballast.signals.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.UnitPrice;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.web.Books;
import org.ballast.signals.application.ReadFlaggedDays;
import org.ballast.signals.application.ReadIndicators;
import org.ballast.signals.domain.AssetIndicators;
import org.ballast.signals.domain.Figure;
import org.ballast.signals.domain.FlaggedDays;
import org.ballast.signals.domain.Indicator;
import org.ballast.signals.domain.IndicatorBoard;
import org.jspecify.annotations.Nullable;

/** The board of indicators of a book at a day: all assets in short, and one of them in full. */
@Named
@RequestScoped
public class IndicatorsPage {

    @Inject
    private ReadIndicators indicators;

    @Inject
    private ReadFlaggedDays readFlaggedDays;

    @Inject
    private Books books;

    private String asset = "";
    private LocalDate day = LocalDate.EPOCH;
    private @Nullable IndicatorBoard board;
    private @Nullable FlaggedDays flagged;

    /** Days that follow each other, the last one included. */
    public record Stretch(LocalDate first, LocalDate last) {}

    /** Shows the end of a day, or of the last that is over where it is later. */
    public void show(LocalDate asOf) {
        if (books.entity() != null) {
            LocalDate last = indicators.lastDay(books.getCode());
            day = asOf.isAfter(last) ? last : asOf;
        }
    }

    public LocalDate getDay() {
        return day;
    }

    private @Nullable IndicatorBoard board() {
        if (board == null && books.entity() != null) {
            board = indicators.at(books.getCode(), day, Optional.empty());
        }
        return board;
    }

    /** All assets that are held, by symbol. */
    public List<AssetIndicators> getAssets() {
        IndicatorBoard shown = board();
        return shown == null ? List.of() : shown.assets();
    }

    public boolean isNone() {
        return getAssets().isEmpty();
    }

    /** The one that is shown in full: the one that the address names, else the one whose indicators ask for most. */
    public @Nullable AssetIndicators getChosen() {
        return getAssets().stream()
                .filter(each -> each.asset().equals(asset))
                .findFirst()
                .or(() -> getAssets().stream().min((one, other) -> one.leadsTo().compareTo(other.leadsTo())))
                .orElse(null);
    }

    /** The paragraph of the book's framework behind an indicator. */
    public String paragraph(Indicator indicator) {
        ReportingEntity entity = books.entity();
        return entity == null ? "" : indicator.detector().paragraph(entity.framework());
    }

    /** A figure as a price in the currency of the book. */
    public @Nullable UnitPrice price(Figure figure) {
        ReportingEntity entity = books.entity();
        return entity == null
                ? null
                : figure.number()
                        .map(number -> new UnitPrice(number, entity.functionalCurrency()))
                        .orElse(null);
    }

    /** Code of the currency of the book, which prices and amounts are in. */
    public String getCurrency() {
        ReportingEntity entity = books.entity();
        return entity == null ? "" : entity.functionalCurrency().getCurrencyCode();
    }

    /** Stretches of the fiscal year up to the day on which the on-balance volume of the chosen asset flagged, the latest first. */
    public List<Stretch> getFlagged() {
        FlaggedDays found = flaggedDays();
        return found == null ? List.of() : stretches(found.days());
    }

    /** How many days of the fiscal year up to the day were looked at. */
    public long getDaysAsked() {
        FlaggedDays found = flaggedDays();
        return found == null ? 0 : found.daysAsked();
    }

    /** Of how many of them it is not known whether it flagged. */
    public long getDaysNotKnown() {
        FlaggedDays found = flaggedDays();
        return found == null ? 0 : found.daysAsked() - found.daysKnown();
    }

    private @Nullable FlaggedDays flaggedDays() {
        AssetIndicators chosen = getChosen();
        if (flagged == null && chosen != null) {
            LocalDate first = indicators.yearStart(books.getCode(), day);
            flagged = readFlaggedDays.between(books.getCode(), first, day, Optional.of(chosen.asset())).stream()
                    .findFirst()
                    .orElse(null);
        }
        return flagged;
    }

    private static List<Stretch> stretches(List<LocalDate> days) {
        List<Stretch> stretches = new ArrayList<>();
        for (LocalDate each : days) {
            boolean goesOn = !stretches.isEmpty()
                    && stretches.getLast().last().plusDays(1).equals(each);
            LocalDate first = goesOn ? stretches.removeLast().first() : each;
            stretches.add(new Stretch(first, each));
        }
        return stretches.reversed();
    }

    /** This board as a file. */
    public String getDownload() {
        return "/signals/indicators.csv?asOf=" + day;
    }

    public String getAsset() {
        return asset;
    }

    public void setAsset(String asset) {
        this.asset = asset;
    }
}
