package org.ballast.livesheet.web;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.holdings.domain.LoanStanding;
import org.ballast.livesheet.domain.LiveAccount;
import org.ballast.livesheet.domain.LiveAlerts;
import org.ballast.livesheet.domain.LiveLimit;
import org.ballast.livesheet.domain.LiveLoan;
import org.ballast.margin.domain.AccountMargin;
import org.ballast.pages.web.Grouped;
import org.ballast.pages.web.Words;
import org.ballast.prices.domain.FeedStatus;

/**
 * Margin, limits and pledged loans as a page shows them, each figure under a name. Accounts change their places as they come nearer to a call:
 * the rows are those of the worst as the page was drawn, and it is drawn anew where others are among them.
 */
record ShownAlerts(Map<String, String> texts) {

    /** How many accounts a page shows. */
    static final int MOST = 20;

    private static final String NOTHING = "–";

    /** How the states of loans begin. */
    static final String LOAN = "LOAN_";

    /** What stands in the place of a status where there is none. */
    static final String NONE = "NONE";

    static ShownAlerts of(LiveAlerts alerts) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("margin", alerts.worst().map(worst -> worst.status().name()).orElse(NONE));
        texts.put(
                "margin.ratio",
                percent(alerts.worst().flatMap(worst -> worst.margin().state().ratio())));
        texts.put(
                "margin.account",
                alerts.worst().map(worst -> code(worst.margin())).orElse(""));
        texts.put("limit", alerts.worstLimit().map(Enum::name).orElse(NONE));
        worst(alerts).forEach(live -> account(texts, live));
        alerts.limits().forEach(live -> limit(texts, live));
        texts.put("loan", alerts.worstLoan().map(ShownAlerts::status).orElse(NONE));
        texts.put(
                "loan.reference",
                alerts.worstLoan()
                        .map(worst -> worst.standing().terms().reference())
                        .orElse(""));
        worstLoans(alerts).forEach(live -> loan(texts, live));
        return new ShownAlerts(texts);
    }

    /** The accounts that a page shows. */
    static Stream<LiveAccount> worst(LiveAlerts alerts) {
        return alerts.accounts().stream().limit(MOST);
    }

    /** The loans that a page shows. */
    static Stream<LiveLoan> worstLoans(LiveAlerts alerts) {
        return alerts.loans().stream().limit(MOST);
    }

    /** Names what a page has rows for; where it becomes another, the page is drawn anew. */
    static String rows(LiveAlerts alerts) {
        return Stream.of(
                        worst(alerts).map(ShownAlerts::name).sorted(),
                        alerts.limits().stream().map(live -> live.limit().asset()),
                        worstLoans(alerts).map(ShownAlerts::name).sorted())
                .flatMap(names -> names)
                .collect(Collectors.joining(" "));
    }

    /** Under which the figures of an account stand. */
    static String name(LiveAccount live) {
        return "account." + live.margin().account().account().id() + ".";
    }

    /** Under which the figures of a limit stand. */
    static String name(LiveLimit live) {
        return "limit." + live.limit().asset() + ".";
    }

    /** Under which the figures of a loan stand; a reference may have any letters. */
    static String name(LiveLoan live) {
        byte[] reference = live.standing().terms().reference().getBytes(StandardCharsets.UTF_8);
        return "loan." + HexFormat.of().formatHex(reference) + ".";
    }

    /** As the pictures of states call it. */
    static String status(LiveLoan live) {
        return LOAN + live.status();
    }

    private static String code(AccountMargin margin) {
        return margin.account().account().code();
    }

    private static void account(Map<String, String> texts, LiveAccount live) {
        AccountMargin margin = live.margin();
        String name = name(live);
        texts.put(name + "status", live.status().name());
        texts.put(name + "ratio", percent(margin.state().ratio()));
        texts.put(name + "balance", Grouped.accounting(margin.balances().marginBalance()));
        texts.put(name + "maintenance", Grouped.accounting(margin.figures().maintenanceMargin()));
        texts.put(name + "missing", Grouped.accounting(margin.missing()));
        texts.put(name + "basis", Words.in("livesheet", "basis." + margin.basis()));
        texts.put(name + "prices", freshness(live.prices()));
        texts.put(name + "unmoved", String.join(", ", live.unmoved()));
    }

    private static void limit(Map<String, String> texts, LiveLimit live) {
        String name = name(live);
        texts.put(name + "status", live.status().name());
        texts.put(name + "units", Grouped.plain(live.units(), 0));
        texts.put(
                name + "worth",
                live.worth().map(worth -> Grouped.accounting(worth.amount())).orElse(NOTHING));
        texts.put(name + "used", percent(live.used()));
        texts.put(name + "prices", freshness(live.prices()));
        texts.put(
                name + "uncounted",
                live.uncounted() == 0 ? "" : Words.in("livesheet", "limit.uncounted", live.uncounted()));
    }

    private static void loan(Map<String, String> texts, LiveLoan live) {
        String name = name(live);
        LoanStanding standing = live.standing();
        texts.put(name + "status", status(live));
        texts.put(
                name + "value",
                standing.value()
                        .map(value -> Grouped.accounting(value.amount()))
                        .orElse(NOTHING));
        texts.put(name + "ltv", percent(standing.loanToValue()));
        texts.put(
                name + "repay",
                standing.toRepay()
                        .map(amount -> Grouped.accounting(amount.amount()))
                        .orElse(NOTHING));
        texts.put(
                name + "pledge",
                standing.toPledge()
                        .map(units -> Grouped.plain(units.units(), 0) + " "
                                + standing.terms().asset())
                        .orElse(NOTHING));
        texts.put(name + "prices", freshness(live.prices()));
    }

    private static String freshness(Optional<FeedStatus> prices) {
        return prices.map(status -> Words.in("livesheet", "status." + status)).orElse(NOTHING);
    }

    private static String percent(Optional<BigDecimal> part) {
        return part.map(Grouped::percent).orElse(NOTHING);
    }
}
