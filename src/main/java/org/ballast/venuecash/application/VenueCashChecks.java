package org.ballast.venuecash.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
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

/** Before a month is locked, the cash that venues say moved by its end is posted; who has no such movements is not asked. */
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
        if (facts.movements(entity.id(), entity.startOf(entity.book().openedOn()), entity.startOf(end))
                .isEmpty()) {
            return List.of();
        }
        long waiting = postings.live(entity.book().id()).stream()
                .filter(each -> !each.period().to().isAfter(end))
                .count();
        if (waiting > 0) {
            return List.of(said(month, VenuecashSentence.CHECK_WAITING.with(waiting, last), waiting, Optional.empty()));
        }
        try {
            return List.of(missing(entity, month, missingCash.at(entity, end)));
        } catch (Refusal untold) {
            return List.of(said(month, VenuecashSentence.CHECK_UNREADABLE.with(untold.said()), 1, Optional.empty()));
        }
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
