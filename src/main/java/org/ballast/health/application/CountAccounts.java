package org.ballast.health.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.health.domain.CountedAccounts;
import org.ballast.health.domain.CountsAs;
import org.ballast.health.domain.HealthSentence;
import org.ballast.health.persistence.CountedAccountRows;
import org.ballast.health.persistence.CountedAccountRows.Said;
import org.ballast.journal.application.Ledger;
import org.ballast.journal.domain.Chart;
import org.ballast.journal.domain.ChartAccount;
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
     * Says what an account counts as from a day on.
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
        fields.requireAllRight();
        CountsAs as = CountsAs.valueOf(told.countsAs());
        if (!as.isFor(account.value().type())) {
            throw new Field("countsAs", told.countsAs())
                    .wrong(HealthSentence.NOT_OF_THIS_TYPE, account.value().type());
        }
        Said said = new Said(
                told.number(), as, told.validFrom(), told.reason().strip(), currentUser.name(), clock.instant());
        counted.add(chart.code(), said);
        auditTrail.record(
                "ACCOUNT_COUNTED", "CHART", chart.code(), "", Sha256.hex(said.toString()), said.number() + " " + as);
        return said;
    }
}
