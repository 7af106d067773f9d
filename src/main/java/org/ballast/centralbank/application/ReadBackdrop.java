package org.ballast.centralbank.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.access.application.CurrentUser;
import org.ballast.amounts.Money;
import org.ballast.centralbank.domain.BackdropMonth;
import org.ballast.centralbank.domain.CentralbankSentence;
import org.ballast.centralbank.domain.LiquidityPoint;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.journal.application.Ledger;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.journal.domain.Chart;
import org.ballast.measurement.domain.MeasurementRole;
import org.ballast.pages.domain.Field;

/**
 * The published balance sheet of a central bank beside an entity's write-downs, month by month: shown, never posted. Losses come
 * of the balances that the ledger keeps, not of its postings.
 */
@ApplicationScoped
@Transactional
public class ReadBackdrop {

    /** Months that are shown at most. */
    public static final int MOST_MONTHS = 120;

    private static final List<MeasurementRole> LOSSES =
            List.of(MeasurementRole.IMPAIRMENT_LOSS, MeasurementRole.REMEASUREMENT_LOSS);

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Ledger ledger;

    @Inject
    private ReadInstitutions institutions;

    /**
     * The months from one to another, both included, by month.
     *
     * @throws org.ballast.refusals.Refusal NOT_FOUND; INVALID_INPUT where the months are turned or too many
     */
    public List<BackdropMonth> of(String entityCode, String institution, YearMonth first, YearMonth last) {
        currentUser.requireSignedIn();
        if (first.isAfter(last)) {
            throw new Field("to", last.toString()).wrong(CentralbankSentence.SPAN_TURNED, first);
        }
        if (first.plusMonths(MOST_MONTHS).isBefore(last)
                || first.plusMonths(MOST_MONTHS).equals(last)) {
            throw new Field("from", first.toString()).wrong(CentralbankSentence.SPAN_TOO_LONG, MOST_MONTHS);
        }
        ReportingEntity owner = entities.byCode(entityCode);
        List<YearMonth> months = Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
        Map<YearMonth, LiquidityPoint> releases =
                institutions.series(institution, first.atDay(1), last.atEndOfMonth()).stream()
                        .collect(Collectors.toMap(
                                point -> YearMonth.from(point.asOf()), Function.identity(), (earlier, later) -> later));
        SortedMap<LocalDate, List<AccountBalance>> balances =
                ledger.beforeClosing(owner.book().id(), ends(months));
        Set<String> accounts = accounts(owner);
        List<BackdropMonth> rows = new ArrayList<>();
        Money before = losses(
                owner, accounts, balances.getOrDefault(first.minusMonths(1).atEndOfMonth(), List.of()));
        for (YearMonth month : months) {
            Money now = losses(owner, accounts, balances.getOrDefault(month.atEndOfMonth(), List.of()));
            rows.add(new BackdropMonth(month, now.minus(before), Optional.ofNullable(releases.get(month))));
            before = now;
        }
        return rows;
    }

    private static SortedSet<LocalDate> ends(List<YearMonth> months) {
        SortedSet<LocalDate> ends =
                months.stream().map(YearMonth::atEndOfMonth).collect(Collectors.toCollection(TreeSet::new));
        ends.add(months.getFirst().minusMonths(1).atEndOfMonth());
        return ends;
    }

    private Set<String> accounts(ReportingEntity owner) {
        Chart chart = ledger.chart(owner.book().id());
        return LOSSES.stream().map(role -> chart.account(role).number()).collect(Collectors.toSet());
    }

    private static Money losses(ReportingEntity owner, Set<String> accounts, List<AccountBalance> balances) {
        return balances.stream()
                .filter(balance -> accounts.contains(balance.account().number()))
                .map(AccountBalance::net)
                .reduce(Money.zero(owner.functionalCurrency()), Money::plus);
    }
}
