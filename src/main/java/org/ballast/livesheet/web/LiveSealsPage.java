package org.ballast.livesheet.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.DateText;
import org.ballast.charts.domain.Chart;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.livesheet.application.ReadSeals;
import org.ballast.livesheet.domain.LiveSeal;
import org.ballast.livesheet.domain.SealCheck;
import org.ballast.pages.domain.Field;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Figures;
import org.ballast.pages.web.Stretch;
import org.ballast.pages.web.Words;
import org.jspecify.annotations.Nullable;

/** The sealed minutes of a day, and what comes of computing them again. */
@Named
@RequestScoped
public class LiveSealsPage {

    private static final int ROWS = 60;

    @Inject
    private ReadSeals readSeals;

    @Inject
    private HttpServletRequest request;

    private String day = "";
    private boolean checking;
    private @Nullable String entity;
    private @Nullable LocalDate shown;
    private @Nullable Stretch<LiveSeal> seals;
    private @Nullable Chart chart;
    private @Nullable SealCheck check;

    /** Without an entity there is nothing to show; without a day it is the newest that has a seal. */
    public void show(@Nullable ReportingEntity of) {
        if (of != null) {
            String code = of.code();
            LocalDate wanted = new Field("day", day).dayIfGiven().orElseGet(() -> readSeals.newestDay(code));
            entity = code;
            shown = wanted;
            seals = Stretch.of(
                    request.getParameter("after"),
                    request.getParameter("before"),
                    ROWS,
                    (cursor, backward, limit) -> readSeals.ofDay(code, wanted, place(cursor), backward, limit),
                    seal -> Cursor.of(seal.minute()));
            chart = chart(readSeals.ofDay(code, wanted), wanted);
            check = checking ? readSeals.check(code, wanted, wanted) : null;
        }
    }

    private static @Nullable Chart chart(List<LiveSeal> ofDay, LocalDate day) {
        return ofDay.size() < 2
                ? null
                : SealsChart.of(
                        Words.in("livesheet", "seals.chart", Figures.day(day)),
                        Words.in("livesheet", "totalAssets"),
                        ofDay.getFirst().totalAssets().currency().getCurrencyCode(),
                        ofDay);
    }

    private static Optional<Instant> place(@Nullable String cursor) {
        return Cursor.read(cursor, Optional.empty(), parts -> Optional.of(DateText.instant(parts.getFirst())));
    }

    /** This list from another place on. */
    public String place(String side, String cursor) {
        return "/livesheet/liveSeals.xhtml?day=" + shown + "&" + side + "=" + cursor;
    }

    public boolean isOfEntity() {
        return entity != null;
    }

    public @Nullable LocalDate getShown() {
        return shown;
    }

    public @Nullable Stretch<LiveSeal> getSeals() {
        return seals;
    }

    /** Total assets by minute of the whole day; null where there is no course to draw. */
    public @Nullable Chart getChart() {
        return chart;
    }

    /** What came of computing the day again; null while nobody asked for it. */
    public @Nullable SealCheck getCheck() {
        return check;
    }

    public String getDay() {
        return day;
    }

    public void setDay(@Nullable String text) {
        day = text == null ? "" : text;
    }

    public boolean isChecking() {
        return checking;
    }

    public void setChecking(boolean wanted) {
        checking = wanted;
    }
}
