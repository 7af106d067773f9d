package org.ballast.stress.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.application.LookedAt;
import org.ballast.access.application.WorkGroup;
import org.ballast.access.application.WorkItem;
import org.ballast.access.application.WorkItems;
import org.ballast.access.domain.Role;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.holdings.domain.LoanStanding;
import org.ballast.holdings.domain.LoanStanding.Status;
import org.ballast.pages.application.Worded;

/** Loans that their lender may call or nearly so, for those who answer for them: an alert, of which nothing is stored. */
@ApplicationScoped
public class LoanWork implements WorkItems {

    private static final String BUNDLE = "stress";
    private static final String PAGE = "/stress/loans.xhtml?entity=";

    /** Loans are looked at of one company at a time: no page has all. */
    private static final String NO_LIST = "";

    private static final int ORDER = 3;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private ReadLoans readLoans;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    public List<WorkGroup> of(LookedAt look) {
        currentUser.requireSignedIn();
        if (!look.isBy(Role.CONTROLLER, Role.CFO, Role.RISK)) {
            return List.of();
        }
        List<WorkItem> items = new ArrayList<>();
        Set<Long> borrowers = readLoans.borrowers();
        for (ReportingEntity entity : entities.all()) {
            if (!borrowers.contains(entity.id())) {
                continue;
            }
            LocalDate today = entity.dayOf(clock.instant());
            readLoans.of(entity, today).stream()
                    .filter(loan -> loan.status() != Status.OK)
                    .forEach(loan -> items.add(item(entity, today, loan)));
        }
        return List.of(new WorkGroup(
                Worded.of(BUNDLE, "work.loans", items.size()),
                items.size(),
                NO_LIST,
                ORDER,
                look.isBy(Role.RISK),
                items.stream().limit(WorkGroup.MOST_SHOWN).toList()));
    }

    /** The page looks at the same day as the list. */
    private static WorkItem item(ReportingEntity entity, LocalDate today, LoanStanding loan) {
        WorkItem item = WorkItem.of(
                        Worded.of(
                                BUNDLE,
                                "work.loan",
                                loan.terms().reference(),
                                loan.terms().lender()),
                        PAGE + entity.code() + "&asOf=" + today)
                .in(entity.code(), "")
                .being("LOAN_" + loan.status())
                .saying(said(loan));
        return loan.toRepay().map(item::worth).orElse(item);
    }

    private static Worded said(LoanStanding loan) {
        String callAt = percent(loan.terms().callAt());
        return loan.loanToValue()
                .map(part -> loan.toPledge()
                        .map(units -> Worded.of(
                                BUNDLE,
                                "work.loan.called",
                                percent(part),
                                callAt,
                                units.toString(),
                                loan.terms().asset()))
                        .orElseGet(() -> Worded.of(BUNDLE, "work.loan.near", percent(part), callAt)))
                .orElseGet(() ->
                        Worded.of(BUNDLE, "work.loan.unknown", loan.terms().asset()));
    }

    private static String percent(BigDecimal part) {
        return part.movePointRight(2).stripTrailingZeros().toPlainString();
    }
}
