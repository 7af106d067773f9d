package org.ballast.journal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.amounts.PeriodName;
import org.ballast.approvals.application.CaseFact;
import org.ballast.approvals.application.CaseLabel;
import org.ballast.approvals.application.CaseSubject;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.ApprovalsSentence;
import org.ballast.approvals.domain.Weight;
import org.ballast.audit.domain.CanonicalJson;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.journal.domain.AccountingPeriod;
import org.ballast.journal.domain.PeriodState;
import org.ballast.journal.domain.Reopening;
import org.ballast.journal.persistence.LedgerYears;
import org.ballast.journal.persistence.Reopenings;
import org.ballast.pages.application.Worded;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Re-openings of months as cases: the CFO asks for one, one other person approves it (accounting.md §4.6). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReopeningSubject implements CaseSubject {

    /** The kind of these cases. */
    public static final String KIND = "PERIOD_REOPENING";

    private static final String BUNDLE = "journal";

    @Inject
    private Entities entities;

    @Inject
    private HoldPeriods holdPeriods;

    @Inject
    private Reopenings reopenings;

    @Inject
    private OpenAgain openAgain;

    @Inject
    private LedgerYears years;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<Role> preparers() {
        return Set.of(Role.CFO);
    }

    @Override
    public void hold(ApprovalCase waiting) {
        Reopening asked = reopenings.byId(waiting.subjectId());
        holdPeriods.hold(entities.byBook(asked.bookId()), asked.month());
    }

    @Override
    public Weight weight(ApprovalCase submitted) {
        ReportingEntity primary = entities.byId(submitted.entityId());
        return Weight.alone(Money.zero(primary.functionalCurrency()), false, 1);
    }

    /** The lock that is taken off is still the one that was asked about. */
    @Override
    public Effect requireUnchanged(ApprovalCase decided) {
        Reopening asked = reopenings.byId(decided.subjectId());
        ReportingEntity entity = entities.byBook(asked.bookId());
        AccountingPeriod period = openAgain.held(entity, asked.month());
        if (period.state() != asked.from()
                || !CanonicalJson.hash(asked.evidence()).equals(decided.subjectHash())) {
            throw new Refusal(RefusalCode.EVIDENCE_CHANGED, ApprovalsSentence.EVIDENCE_CHANGED);
        }
        return approved -> {
            openAgain.open(entity, asked);
            return OptionalLong.empty();
        };
    }

    @Override
    public List<CaseFact> facts(ApprovalCase shown) {
        Reopening asked = reopenings.byId(shown.subjectId());
        ReportingEntity entity = entities.byBook(asked.bookId());
        List<CaseFact> facts = new ArrayList<>();
        facts.add(new CaseFact(
                Worded.of(BUNDLE, "reopening.month", name(asked.month())), state(asked.from()), state(asked.to())));
        int year = entity.book().fiscalYearOf(asked.month().atDay(1));
        if (shown.status().isLive() && years.closed(asked.bookId(), year, year).containsKey(year)) {
            facts.add(new CaseFact(
                    Worded.of(BUNDLE, "reopening.year", String.valueOf(year)),
                    Worded.of(BUNDLE, "reopening.year.closed"),
                    Worded.of(BUNDLE, "reopening.year.open")));
        }
        facts.add(CaseFact.of(Worded.of(BUNDLE, "periods.reason"), Worded.text(asked.reason())));
        return facts;
    }

    private static Worded state(PeriodState state) {
        return Worded.of(BUNDLE, "state." + state);
    }

    @Override
    public Worded title(ApprovalCase shown) {
        Reopening asked = reopenings.byId(shown.subjectId());
        return Worded.of(BUNDLE, "reopening.case", name(asked.month()));
    }

    /** With the reason, which is what is decided on. */
    @Override
    public Map<Long, CaseLabel> labels(List<ApprovalCase> shown) {
        return reopenings.byIds(shown.stream().map(ApprovalCase::subjectId).toList()).stream()
                .collect(Collectors.toMap(Reopening::caseId, ReopeningSubject::label));
    }

    private static CaseLabel label(Reopening asked) {
        return new CaseLabel(
                Worded.of(BUNDLE, "reopening.what"),
                name(asked.month()),
                Worded.text(asked.reason()),
                asked.month().atDay(1));
    }

    private static String name(YearMonth month) {
        return PeriodName.of(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    @Override
    public String address(ApprovalCase shown) {
        return "/approvals/case.xhtml?id=" + shown.id();
    }
}
