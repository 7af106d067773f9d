package org.ballast.trading.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.charts.domain.Chart;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.web.Books;
import org.ballast.pages.web.Words;
import org.ballast.trading.application.ReadBalances;
import org.ballast.trading.domain.AccountBalances;
import org.ballast.trading.domain.BalancesTogether;
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
    private List<ReadBalances.Known> known = List.of();
    private @Nullable List<Chart> charts;

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

    public List<Row> getRows() {
        if (rows == null) {
            ReportingEntity entity = books.entity();
            known = entity == null ? List.of() : balances.of(entity, getAt());
            rows = known.stream().map(each -> Row.of(each, ofInstant())).toList();
        }
        return rows;
    }

    private String ofInstant() {
        String named = request.getParameter("at");
        return named == null || named.isEmpty() ? "" : "&at=" + getAt();
    }

    /** Equity and available balance by account, a picture for each unit. */
    public List<Chart> getCharts() {
        if (charts == null) {
            charts = BalancesCharts.of(getRows(), (key, arguments) -> Words.in("trading", key, arguments));
        }
        return charts;
    }

    public boolean isNone() {
        return getRows().isEmpty();
    }

    /** The sums by venue and unit where a venue has several such accounts, then those of all venues by unit. */
    public List<BalancesTogether> getTotals() {
        ReadBalances.Together together = ReadBalances.Together.of(getRows().isEmpty() ? List.of() : known);
        return Stream.concat(together.venues().stream().filter(BalancesTogether::isOfSeveral), together.all().stream())
                .filter(BalancesTogether::isKnown)
                .toList();
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
