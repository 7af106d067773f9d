package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.domain.HoldingsSentence;
import org.ballast.holdings.persistence.LotHistories;
import org.ballast.holdings.persistence.Policies;
import org.ballast.holdings.persistence.WantedPolicies;
import org.ballast.journal.application.CloseCheck;
import org.ballast.journal.application.CloseChecks;
import org.ballast.pages.application.Worded;
import org.ballast.prices.application.PriceBars;

/** Before a month is locked nobody waits for a decision on how its assets are measured, or on prices that they are measured by. */
@ApplicationScoped
@Transactional
public class DecisionChecks implements CloseChecks {

    private static final int ORDER = 15;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Policies policies;

    @Inject
    private WantedPolicies wantedPolicies;

    @Inject
    private LotHistories histories;

    @Inject
    private PriceBars prices;

    @Override
    public List<CloseCheck> of(ReportingEntity entity, YearMonth month) {
        currentUser.requireSignedIn();
        LocalDate last = month.atEndOfMonth();
        SortedSet<Long> waiting = new TreeSet<>();
        wantedPolicies.waiting(entity.book().id()).stream()
                .filter(wanted -> !wanted.policy().validFrom().isAfter(last))
                .forEach(wanted -> waiting.add(wanted.caseId()));
        Currency currency = entity.functionalCurrency();
        measuringBy(entity, month)
                .forEach(policy -> waiting.addAll(prices.waiting(
                        policy.marketId(),
                        policy.assetId(),
                        currency,
                        entity.startOf(month.atDay(1)),
                        entity.startOf(last.plusDays(1)))));
        return List.of(new CloseCheck(
                "DECISIONS",
                waiting.isEmpty(),
                waiting.isEmpty()
                        ? HoldingsSentence.CHECK_ALL_DECIDED.with(last)
                        : HoldingsSentence.CHECK_DECISIONS_WAIT.with(last, waiting),
                waiting.size(),
                Optional.empty(),
                Worded.of("holdings", "check.DECISIONS.action"),
                "/approvals/cases.xhtml?status=SUBMITTED",
                ORDER));
    }

    /** The policies by which what stands in the book is measured on some day of the month. */
    private List<AccountingPolicy> measuringBy(ReportingEntity entity, YearMonth month) {
        List<AccountingPolicy> measuring = new ArrayList<>();
        policies.of(entity.book().id()).stream()
                .filter(policy -> !policy.validFrom().isAfter(month.atEndOfMonth()))
                .collect(Collectors.groupingBy(AccountingPolicy::assetId))
                .forEach((asset, latestFirst) -> {
                    if (histories.stands(entity.book().id(), asset)) {
                        measuring.addAll(until(latestFirst, month.atDay(1)));
                    }
                });
        return measuring;
    }

    /** Those of an asset back to the one that holds on a day. */
    private static List<AccountingPolicy> until(List<AccountingPolicy> latestFirst, LocalDate day) {
        List<AccountingPolicy> found = new ArrayList<>();
        for (AccountingPolicy policy : latestFirst) {
            found.add(policy);
            if (!policy.validFrom().isAfter(day)) {
                break;
            }
        }
        return found;
    }
}
