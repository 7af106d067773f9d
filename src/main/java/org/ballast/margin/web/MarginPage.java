package org.ballast.margin.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.Mark;
import org.ballast.charts.domain.Tone;
import org.ballast.margin.application.CheckMargin;
import org.ballast.margin.application.ReadCalls;
import org.ballast.margin.application.ReadMargin;
import org.ballast.margin.domain.AccountMargin;
import org.ballast.margin.domain.Obstacle;
import org.ballast.pages.web.Figures;
import org.ballast.pages.web.Words;
import org.jspecify.annotations.Nullable;

/** How the trading accounts of a company stand at an instant, and their margin calls. */
@Named
@ViewScoped
public class MarginPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int CALLS_SHOWN = 50;
    private static final int CHARTED = 20;

    @Inject
    private ReadMargin readMargin;

    @Inject
    private ReadCalls readCalls;

    @Inject
    private CheckMargin checkMargin;

    @Inject
    private CurrentUser currentUser;

    private String entity = "";
    private String at = "";
    private transient ReadMargin.@Nullable Margins margins;
    private transient @Nullable List<ReadCalls.Detail> calls;

    /**
     * @param entityCode empty while there is no entity
     */
    public void show(String entityCode) {
        entity = entityCode;
    }

    public boolean isThere() {
        return !entity.isEmpty();
    }

    public ReadMargin.Margins getMargins() {
        if (margins == null) {
            margins = readMargin.of(entity, MarginResource.instant(at));
        }
        return margins;
    }

    /** The margin ratios of the accounts that are nearest to a call. */
    public Chart getChart() {
        List<AccountMargin> nearest = getMargins().accounts().stream()
                .filter(each -> each.state().ratio().isPresent())
                .sorted(Comparator.comparing(
                                (AccountMargin each) -> each.state().ratio().orElse(BigDecimal.ZERO))
                        .reversed())
                .limit(CHARTED)
                .toList();
        return Chart.ranked(
                Words.in("margin", "margin.chart"),
                "%",
                nearest.stream().map(each -> each.account().account().code()).toList(),
                List.of(Mark.Bars.known(
                        Words.in("margin", "ratio"),
                        Tone.FIRST,
                        nearest.stream()
                                .map(each -> each.state().ratio().map(MarginPage::percent))
                                .toList())));
    }

    private static BigDecimal percent(BigDecimal part) {
        return part.movePointRight(2).setScale(2, RoundingMode.HALF_UP);
    }

    /** The calls of the company, the latest first. */
    public List<ReadCalls.Detail> getCalls() {
        if (calls == null) {
            calls = readCalls.before(entity, Optional.empty(), Optional.empty(), CALLS_SHOWN);
        }
        return calls;
    }

    /** Whether what is looked at is not now. */
    public boolean isPast() {
        return !at.isBlank();
    }

    public boolean isMayCheck() {
        return isThere()
                && (currentUser.has(Role.PREPARER) || currentUser.has(Role.CONTROLLER) || currentUser.has(Role.RISK));
    }

    /** What the button says: whose accounts are looked at. */
    public String getCheckWords() {
        return Words.in("margin", "margin.check", entity);
    }

    public String check() {
        CheckMargin.Checked done = checkMargin.check(entity, Optional.empty());
        Words.sayAfterRedirect(
                "margin",
                "margin.checked",
                done.accounts(),
                done.raised().size(),
                done.ended().size());
        return "/trading/margin.xhtml?faces-redirect=true&entity=" + entity;
    }

    /** An instant inside a sentence. */
    public String told(Instant instant) {
        return String.valueOf(Figures.inSentence(instant));
    }

    /** Why an account stands by what its venue printed. */
    public String why(Obstacle obstacle) {
        return Words.in("margin", "obstacle." + obstacle.kind(), obstacle.symbol());
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }
}
