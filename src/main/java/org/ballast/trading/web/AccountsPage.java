package org.ballast.trading.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.web.Books;
import org.ballast.trading.application.ReadBalances;
import org.ballast.trading.domain.AccountBalances;
import org.ballast.trading.domain.DatedSnapshot;
import org.ballast.trading.domain.MarginMode;
import org.jspecify.annotations.Nullable;

/** The trading accounts of an entity at an instant, by venue, with their balances and what they come to together. */
@Named
@RequestScoped
public class AccountsPage {

    @Inject
    private ReadBalances balances;

    @Inject
    private Books books;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private @Nullable Instant at;
    private @Nullable List<Row> rows;

    /**
     * An account with its balances, which are null where nothing was said by then.
     *
     * @param status of its margin as a constant, empty where nothing was said or the margin is of a portfolio
     * @param address of its page at the instant that was asked for
     */
    public record Row(
            String code,
            String venue,
            String unit,
            @Nullable Instant said,
            @Nullable AccountBalances balances,
            String status,
            String address) {

        static Row of(ReadBalances.Known known, String ofInstant) {
            AccountBalances balances = known.said().map(DatedSnapshot::balances).orElse(null);
            return new Row(
                    known.account().code(),
                    known.account().venue(),
                    known.account().unit().code(),
                    known.said().map(DatedSnapshot::at).orElse(null),
                    balances,
                    balances == null || known.account().marginMode() == MarginMode.PORTFOLIO
                            ? ""
                            : balances.margin().status().name(),
                    "/trading/tradingAccount.xhtml?account=" + known.account().code() + ofInstant);
        }

        /** As which status it looks. */
        public String look() {
            return balances == null ? "" : MarginLook.of(balances.margin().status());
        }
    }

    /**
     * What accounts in one unit come to.
     *
     * @param venue whose accounts they are; empty of all venues together
     * @param silent how many such accounts are not in the sum, since nothing was said of them by then
     * @param several whether there is more than one of them
     */
    public record Total(
            String venue,
            String unit,
            long silent,
            boolean several,
            BigDecimal account,
            BigDecimal cash,
            BigDecimal equity,
            BigDecimal margin,
            BigDecimal available) {

        private static Total of(String venue, List<Row> rows) {
            return new Total(
                    venue,
                    rows.getFirst().unit(),
                    rows.stream().filter(row -> row.balances() == null).count(),
                    rows.size() > 1,
                    sum(rows, AccountBalances::accountBalance),
                    sum(rows, AccountBalances::cashBalance),
                    sum(rows, AccountBalances::equityBalance),
                    sum(rows, AccountBalances::marginBalance),
                    sum(rows, AccountBalances::availableBalance));
        }

        private static BigDecimal sum(List<Row> rows, Function<AccountBalances, BigDecimal> figure) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Row row : rows) {
                AccountBalances balances = row.balances();
                sum = balances == null ? sum : sum.add(figure.apply(balances));
            }
            return sum;
        }
    }

    public List<Row> getRows() {
        if (rows == null) {
            ReportingEntity entity = books.entity();
            rows = entity == null
                    ? List.of()
                    : balances.of(entity, getAt()).stream()
                            .map(each -> Row.of(each, ofInstant()))
                            .toList();
        }
        return rows;
    }

    private String ofInstant() {
        String named = request.getParameter("at");
        return named == null || named.isEmpty() ? "" : "&at=" + getAt();
    }

    public boolean isNone() {
        return getRows().isEmpty();
    }

    /** The sums by venue and unit where a venue has several such accounts, then those of all venues by unit. */
    public List<Total> getTotals() {
        List<Total> totals = new ArrayList<>();
        said(row -> row.venue() + "\n" + row.unit())
                .map(ofVenue -> Total.of(ofVenue.getFirst().venue(), ofVenue))
                .filter(Total::several)
                .forEach(totals::add);
        said(Row::unit).map(ofAll -> Total.of("", ofAll)).forEach(totals::add);
        return totals;
    }

    /** Groups of which something is known. */
    private Stream<List<Row>> said(Function<Row, String> key) {
        return grouped(key).values().stream().filter(group -> group.stream().anyMatch(row -> row.balances() != null));
    }

    private Map<String, List<Row>> grouped(Function<Row, String> key) {
        return getRows().stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }

    /** The instant that the page shows: now where its address names none. */
    public Instant getAt() {
        if (at == null) {
            at = AskedInstant.of(request.getParameter("at"), clock).truncatedTo(ChronoUnit.MICROS);
        }
        return at;
    }

    public boolean isMayRecord() {
        return currentUser.has(Role.PREPARER);
    }
}
