package org.ballast.livesheet.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ballast.amounts.Money;
import org.ballast.charts.domain.Chart;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.web.Books;
import org.ballast.holdings.domain.LoanStanding;
import org.ballast.livesheet.application.FeedState;
import org.ballast.livesheet.application.ReadFeed;
import org.ballast.livesheet.application.ReadLiveAlerts;
import org.ballast.livesheet.application.ReadLiveSheet;
import org.ballast.livesheet.application.ReadSeals;
import org.ballast.livesheet.application.ReplayDay;
import org.ballast.livesheet.domain.LimitStatus;
import org.ballast.livesheet.domain.LiveAccount;
import org.ballast.livesheet.domain.LiveAlerts;
import org.ballast.livesheet.domain.LiveLimit;
import org.ballast.livesheet.domain.LiveLine;
import org.ballast.livesheet.domain.LiveLoan;
import org.ballast.livesheet.domain.LiveSeal;
import org.ballast.livesheet.domain.LiveSheet;
import org.ballast.livesheet.domain.ProofMark;
import org.ballast.livesheet.domain.SolvencyBand;
import org.ballast.pages.web.Figures;
import org.ballast.pages.web.Grouped;
import org.ballast.pages.web.Words;
import org.ballast.prices.domain.FeedStatus;
import org.ballast.trading.domain.MarginStatus;
import org.jspecify.annotations.Nullable;

/** The live sheet on a page: as it is when the page is drawn, and then as it is pushed. */
@Named
@RequestScoped
public class LiveSheetPage {

    private static final List<String> ROWS = List.of("digitalAssets", "otherAssets", "totalAssets", "totalLiabilities");

    @Inject
    private ReadLiveSheet readLiveSheet;

    @Inject
    private ReadLiveAlerts readLiveAlerts;

    @Inject
    private ReadSeals readSeals;

    @Inject
    private ReadFeed readFeed;

    @Inject
    private ReplayDay replayDay;

    @Inject
    private Books books;

    @Inject
    private Clock clock;

    private @Nullable LiveSheet sheet;
    private LiveAlerts alerts = LiveAlerts.none(Instant.EPOCH);
    private Map<String, String> shown = Map.of();
    private List<LiveSeal> today = List.of();
    private @Nullable Chart chart;

    /** Without an entity there is nothing to show. */
    public void show(@Nullable ReportingEntity entity) {
        if (entity != null) {
            LiveSheet now = readLiveSheet.now(entity.code());
            sheet = now;
            alerts = readLiveAlerts.now(entity.code());
            shown = ShownSheet.of(now, alerts).texts();
            Instant midnight = clock.instant().truncatedTo(ChronoUnit.DAYS);
            today = readSeals.since(entity.code(), midnight).stream()
                    .sorted(Comparator.comparing(LiveSeal::minute))
                    .toList();
        }
    }

    public @Nullable LiveSheet getSheet() {
        return sheet;
    }

    /** A figure by the name under which later messages replace it. */
    public String shown(String name) {
        return shown.getOrDefault(name, "");
    }

    /** The names of the rows of the sheet above equity. */
    public List<String> getRows() {
        return ROWS;
    }

    /** The newest published proofs, by asset. */
    public List<ProofMark> getProofs() {
        return sheet == null ? List.of() : sheet.inputs().proofs();
    }

    /** Whether the next proof should be there by now. */
    public boolean isStale(ProofMark mark) {
        return mark.isStaleAt(clock.instant());
    }

    public List<LiveLine> getLines() {
        return sheet == null ? List.of() : sheet.lines();
    }

    /** The accounts that are nearest to a call. */
    public List<LiveAccount> getAccounts() {
        return ShownAlerts.worst(alerts).toList();
    }

    /** How many there are beside those that are shown. */
    public int getOtherAccounts() {
        return Math.max(0, alerts.accounts().size() - ShownAlerts.MOST);
    }

    public List<LiveLimit> getLimits() {
        return alerts.limits();
    }

    /** The loans that are nearest to their call. */
    public List<LiveLoan> getLoans() {
        return ShownAlerts.worstLoans(alerts).toList();
    }

    /** How many there are beside those that are shown. */
    public int getOtherLoans() {
        return Math.max(0, alerts.loans().size() - ShownAlerts.MOST);
    }

    /** The name of the figures of an account, of a limit or of a loan. */
    public String nameOf(Object live) {
        return switch (live) {
            case LiveLimit limit -> ShownAlerts.name(limit);
            case LiveLoan loan -> ShownAlerts.name(loan);
            default -> ShownAlerts.name((LiveAccount) live);
        };
    }

    /** Its state as the pictures of states call it. */
    public String statusOf(LiveLoan loan) {
        return ShownAlerts.status(loan);
    }

    public List<FeedStatus> getFreshness() {
        return List.of(FeedStatus.values());
    }

    /** Whatever a word with a picture may become on this page. */
    public List<String> getStatuses() {
        return Stream.concat(
                        Stream.<Enum<?>[]>of(FeedStatus.values(), MarginStatus.values(), LimitStatus.values())
                                .flatMap(Stream::of)
                                .map(Enum::name),
                        Stream.of(LoanStanding.Status.values()).map(status -> ShownAlerts.LOAN + status))
                .toList();
    }

    public List<SolvencyBand> getBands() {
        return List.of(SolvencyBand.values());
    }

    /** Null where there is no ratio. */
    public @Nullable SolvencyBand getBand() {
        return sheet == null ? null : sheet.band().orElse(null);
    }

    public String getCurrency() {
        return sheet == null ? "" : sheet.posted().currency().getCurrencyCode();
    }

    /** The picture of today; null while nothing of today is sealed. */
    public @Nullable Chart getChart() {
        if (chart == null && sheet != null && !today.isEmpty()) {
            chart = EquityChart.of(getDescription(), Words.in("livesheet", "equity"), today, sheet);
        }
        return chart;
    }

    /** Where the picture of today is on a page of its own, from which a page that stays open renews it. */
    public String getPicture() {
        return sheet == null
                ? ""
                : "/livesheet/today.xhtml?entity=" + sheet.posted().entity() + "&book="
                        + sheet.posted().book();
    }

    /** The picture in words. */
    public String getDescription() {
        if (sheet == null || today.isEmpty()) {
            return "";
        }
        List<Money> sorted = today.stream().map(LiveSeal::equity).sorted().toList();
        return Words.in(
                "livesheet",
                "today.description",
                sheet.posted().entity(),
                time(today.getFirst()),
                time(today.getLast()),
                amount(sorted.getFirst()),
                amount(sorted.getLast()),
                getCurrency(),
                amount(today.getLast().equity()));
    }

    /** Where the messages of later come from. */
    public String getStream() {
        if (sheet == null) {
            return "";
        }
        return "/livesheet/stream?entity=" + sheet.posted().entity() + "&book="
                + sheet.posted().book();
    }

    /** The feed that IT has set; null while there is none. */
    public @Nullable FeedState getFeed() {
        FeedState state = readFeed.now();
        return state.isSet() ? state : null;
    }

    /** Whether the sample's day can be replayed here. */
    public boolean isReplayOffered() {
        return replayDay.isOffered(books.getCode());
    }

    /** Seconds that are left of the day that is being replayed; 0 while none is. */
    public int getReplayLeft() {
        return replayDay.left(books.getCode());
    }

    public String replay() {
        String entity = books.getCode();
        Words.sayAfterRedirect("livesheet", "replay.begun", replayDay.start(entity));
        return "/livesheet/liveSheet.xhtml?faces-redirect=true&entity=" + entity;
    }

    public String getDay() {
        return sheet == null ? "" : Figures.day(sheet.posted().day());
    }

    private static String time(LiveSeal seal) {
        return LocalTime.ofInstant(seal.minute(), ZoneOffset.UTC).toString();
    }

    private static String amount(Money amount) {
        return Grouped.accounting(amount.amount());
    }
}
