package org.ballast.control.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballast.amounts.Money;
import org.ballast.charts.domain.Chart;
import org.ballast.control.application.ReadRisk;
import org.ballast.control.application.ReadRisk.Watch;
import org.ballast.control.domain.LimitedPosition;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.web.Books;
import org.ballast.entities.web.Given;
import org.ballast.health.domain.Kept;
import org.ballast.margin.domain.AccountMargin;
import org.ballast.pages.web.Figures;
import org.ballast.pages.web.Grouped;
import org.ballast.pages.web.Words;
import org.ballast.stress.domain.Tripwire;
import org.jspecify.annotations.Nullable;

/** The first page of whoever watches risk. */
@Named
@RequestScoped
public class RiskPage {

    private static final int WIRES_SHOWN = 8;
    private static final String UNKNOWN = "UNKNOWN";

    @Inject
    private ReadRisk readRisk;

    @Inject
    private Books books;

    private @Nullable LocalDate asOf;
    private @Nullable Watch watch;

    /**
     * A covenant or limit as it is written.
     *
     * @param standing constant of which the pages know the look
     */
    public record Bound(String name, String measured, String bound, String headroom, String standing, String words) {}

    /**
     * An account as it is written.
     *
     * @param saidAt of what its venue said last; null where it never did
     */
    public record Account(
            String code,
            String status,
            String words,
            @Nullable Instant saidAt) {}

    /** Something that gives way, and at which fall. */
    public record Wire(String name, String fall) {}

    /** The day that the page looks at; called as it opens. */
    public void show(LocalDate day) {
        asOf = day;
    }

    private ReportingEntity entity() {
        return Given.entity(books.entity());
    }

    public Watch getWatch() {
        if (watch == null) {
            if (asOf == null) {
                throw new IllegalStateException("the page was not opened");
            }
            watch = readRisk.of(entity(), asOf);
        }
        return watch;
    }

    /** Covenants, limits, and limits of positions. */
    public List<Bound> getBounds() {
        return Stream.concat(
                        getWatch().kept().stream().map(this::bound),
                        getWatch().positions().stream().map(RiskPage::bound))
                .toList();
    }

    private Bound bound(Kept kept) {
        boolean amount = kept.rule().measure().orElseThrow().isAmount();
        return new Bound(
                Words.in(
                        "control",
                        "risk.of",
                        kept.rule().name(),
                        Words.in("health", "measure." + kept.rule().measure().orElseThrow())),
                figure(kept.measured().value(), amount),
                figure(Optional.of(kept.rule().bound()), amount),
                figure(kept.headroom(), amount),
                look(kept.standing()),
                Words.in("health", "kept." + kept.standing()));
    }

    private static String look(Kept.Standing standing) {
        return switch (standing) {
            case KEPT -> "DONE";
            case NEAR -> "NEAR";
            case BREACHED -> "REJECTED";
            case NOT_MEASURED -> UNKNOWN;
        };
    }

    private static Bound bound(LimitedPosition position) {
        return new Bound(
                position.uncounted() > 0
                        ? Words.in("control", "risk.position.left", position.asset(), position.uncounted())
                        : Words.in("control", "risk.position", position.asset()),
                position.worth().map(RiskPage::amount).orElseGet(() -> Words.in("control", "home.unknown")),
                amount(position.most()),
                position.headroom().map(RiskPage::amount).orElse(""),
                look(position.standing()),
                Words.in("health", "kept." + position.standing()));
    }

    private String figure(Optional<BigDecimal> value, boolean amount) {
        return value.map(known -> amount ? Grouped.accounting(known) : RatioWords.of(known))
                .orElseGet(() -> Words.in("control", "home.unknown"));
    }

    private static String amount(Money amount) {
        return String.valueOf(Figures.inSentence(amount));
    }

    /** Trading accounts of which the venue said something, then those of which it did not. */
    public List<Account> getAccounts() {
        return Stream.concat(
                        getWatch().margins().accounts().stream().map(RiskPage::account),
                        getWatch().margins().silent().stream()
                                .map(account -> new Account(
                                        account.code(), UNKNOWN, Words.in("control", "risk.margin.silent"), null)))
                .toList();
    }

    private static Account account(AccountMargin margin) {
        String status = margin.balances().margin().status().name();
        return new Account(
                margin.account().account().code(),
                status,
                Words.in("trading", "status." + status),
                margin.account().saidAt());
    }

    /** What gives way first. */
    public List<Wire> getWires() {
        return getWatch().stress().wires().stream()
                .limit(WIRES_SHOWN)
                .map(RiskPage::wire)
                .toList();
    }

    private static Wire wire(Tripwire wire) {
        return new Wire(
                Words.in("stress", "wire." + wire.kind(), wire.name()),
                wire.fall()
                        .map(fall -> Grouped.plain(fall.movePointRight(2).stripTrailingZeros(), 0) + " %")
                        .orElseGet(() -> Words.in("stress", wire.known() ? "wire.never" : "wire.unknown")));
    }

    public Chart getLadder() {
        return HomeCharts.ladder(getWatch().stress());
    }
}
