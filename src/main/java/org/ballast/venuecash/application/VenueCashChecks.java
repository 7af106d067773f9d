package org.ballast.venuecash.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.ballast.access.application.CurrentUser;
import org.ballast.amounts.Money;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.application.CloseCheck;
import org.ballast.journal.application.CloseChecks;
import org.ballast.pages.application.Worded;
import org.ballast.refusals.Refusal;
import org.ballast.venuecash.domain.AccountCash;
import org.ballast.venuecash.domain.VenuecashSentence;
import org.ballast.venuecash.persistence.CashPostings;
import org.ballast.venuecash.persistence.VenueFacts;
import org.ballast.words.Said;

/** Before a month is locked, the cash that venues say moved by its end is posted; who has neither such movements nor postings is not asked. */
@ApplicationScoped
@Transactional
public class VenueCashChecks implements CloseChecks {

    private static final int ORDER = 18;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private VenueFacts facts;

    @Inject
    private CashPostings postings;

    @Inject
    private MissingCash missingCash;

    @Override
    public List<CloseCheck> of(ReportingEntity entity, YearMonth month) {
        currentUser.requireSignedIn();
        LocalDate last = month.atEndOfMonth();
        LocalDate end = last.plusDays(1);
        long waiting = postings.live(entity.book().id()).stream()
                .filter(each -> !each.period().to().isAfter(end))
                .count();
        if (waiting == 0 && isNothingKnown(entity, end)) {
            return List.of();
        }
        if (waiting > 0) {
            return List.of(said(month, VenuecashSentence.CHECK_WAITING.with(waiting, last), waiting, Optional.empty()));
        }
        try {
            return List.of(missing(entity, month, unmade(entity, end)));
        } catch (Refusal untold) {
            return List.of(said(month, VenuecashSentence.CHECK_UNREADABLE.with(untold.said()), 1, Optional.empty()));
        }
    }

    /** Neither told nor posted; what was posted of facts that were withdrawn is to be made up for. */
    private boolean isNothingKnown(ReportingEntity entity, LocalDate end) {
        return facts.movements(entity.id(), entity.startOf(entity.book().openedOn()), entity.startOf(end))
                        .isEmpty()
                && postings.posted(entity.book().id(), entity.functionalCurrency(), end, OptionalLong.empty())
                        .isEmpty();
    }

    /** An account of which a later period is posted makes up there for what changed before. */
    private List<AccountCash> unmade(ReportingEntity entity, LocalDate end) {
        Set<Long> later = postings.postedAfter(entity.book().id(), end).keySet();
        return missingCash.at(entity, end).stream()
                .filter(each -> !later.contains(each.account().id()))
                .toList();
    }

    private static CloseCheck missing(ReportingEntity entity, YearMonth month, List<AccountCash> missing) {
        LocalDate last = month.atEndOfMonth();
        if (missing.isEmpty()) {
            return said(month, VenuecashSentence.CHECK_POSTED.with(last), 0, Optional.empty());
        }
        Money amount =
                Money.sum(missing.stream().map(each -> each.missing().size()).toList(), entity.functionalCurrency());
        return said(
                month, VenuecashSentence.CHECK_MISSING.with(missing.size(), last), missing.size(), Optional.of(amount));
    }

    private static CloseCheck said(YearMonth month, Said what, long count, Optional<Money> amount) {
        return new CloseCheck(
                "VENUE_CASH",
                count == 0,
                what,
                count,
                amount,
                Worded.of("venuecash", "check.VENUE_CASH.action"),
                "/trading/venueCash.xhtml?from=" + month.atDay(1) + "&to=" + month.atEndOfMonth(),
                ORDER);
    }
}
