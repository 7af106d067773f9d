package org.ballast.health.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.health.domain.CountedAccounts;
import org.ballast.health.domain.CountsAs;
import org.ballast.health.domain.HealthSentence;
import org.ballast.health.persistence.CountedAccountRows;
import org.ballast.health.persistence.CountedAccountRows.Said;
import org.ballast.journal.application.Ledger;
import org.ballast.journal.domain.AccountingPeriod;
import org.ballast.journal.domain.Chart;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.journal.domain.PeriodState;
import org.ballast.journal.persistence.AccountingPeriods;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.ballast.refusals.Refusal;

/** What accounts count as in ratios: so that an own account of prepaid expense is none of cash. Every book of the chart has it then. */
@ApplicationScoped
@Transactional
public class CountAccounts {

    private static final int MOST_LISTED = 500;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RequestRules rules;

    @Inject
    private Entities entities;

    @Inject
    private Ledger ledger;

    @Inject
    private CountedAccountRows counted;

    @Inject
    private AccountingPeriods periods;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /** An account and what it counts as. */
    public record Counted(ChartAccount account, CountsAs as) {}

    /** Every account of the chart, by number, with what it counts as on a day. */
    public List<Counted> on(ReportingEntity entity, LocalDate day) {
        currentUser.requireSignedIn();
        CountedAccounts as = counted.on(entity.book().chart(), day);
        return ledger.chart(entity.book().id()).accounts().stream()
                .map(account -> new Counted(account, as.of(account)))
                .toList();
    }

    /** What people said of the chart, the newest first. */
    public List<Said> said(ReportingEntity entity) {
        currentUser.requireSignedIn();
        return counted.said(entity.book().chart(), MOST_LISTED);
    }

    /**
     * Says what an account counts as from a day on, after the last month that a book of the chart has locked with
     * anything on the account: what covenants were measured on stays.
     *
     * @throws Refusal FORBIDDEN, NOT_FOUND, INVALID_INPUT naming each field that is wrong
     */
    public Said say(String entityCode, NewCountedAccount told) {
        currentUser.require(Role.CONTROLLER, Role.CFO);
        ReportingEntity entity = entities.byCode(entityCode);
        Fields fields = rules.of(told);
        Chart chart = ledger.chart(entity.book().id());
        Read<ChartAccount> account = fields.read(
                "number",
                () -> chart.numbered(told.number())
                        .orElseThrow(() -> new Field("number", told.number()).wrong(HealthSentence.NO_ACCOUNT)));
        Read<LocalDate> from = fields.read("validFrom", () -> begin(chart, told.number(), told.validFrom()));
        fields.requireAllRight();
        CountsAs as = CountsAs.valueOf(told.countsAs());
        if (!as.isFor(account.value().type())) {
            throw new Field("countsAs", told.countsAs())
                    .wrong(HealthSentence.NOT_OF_THIS_TYPE, account.value().type());
        }
        Said said =
                new Said(told.number(), as, from.value(), told.reason().strip(), currentUser.name(), clock.instant());
        counted.add(chart.code(), said);
        auditTrail.record(
                "ACCOUNT_COUNTED", "CHART", chart.code(), "", Sha256.hex(said.toString()), said.number() + " " + as);
        return said;
    }

    private LocalDate begin(Chart chart, String number, LocalDate told) {
        entities.all().stream()
                .flatMap(entity -> entities.inEveryBook(entity).stream())
                .map(ReportingEntity::book)
                .filter(book -> book.chart().equals(chart.code()))
                .flatMap(book -> lastLocked(book, number).stream())
                .max(Comparator.naturalOrder())
                .filter(last -> !YearMonth.from(told).isAfter(last))
                .ifPresent(last -> {
                    throw new Field("validFrom", told.toString()).wrong(HealthSentence.IN_A_LOCKED_MONTH, last);
                });
        return told;
    }

    /** The last month that a book has locked; empty where nothing stands on the account by its end. */
    private Optional<YearMonth> lastLocked(Book book, String number) {
        return periods.all(book.id()).stream()
                .filter(month -> month.state().isAtLeast(PeriodState.SOFT_LOCKED))
                .map(AccountingPeriod::month)
                .max(Comparator.naturalOrder())
                .filter(last -> ledger.balances(book.id(), last.atEndOfMonth()).stream()
                        .anyMatch(balance -> balance.account().number().equals(number)));
    }
}
