package org.ballast.venuecash.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.venuecash.domain.AccountCash;

/** Looks in a transaction of its own: what cannot be told in the currency of the book does not undo the work of whoever asks. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class MissingCash {

    @Inject
    private GatherCash gather;

    /**
     * Accounts with something to post.
     *
     * @throws org.ballast.refusals.Refusal NO_RATE, NO_PRICE
     */
    List<AccountCash> at(ReportingEntity entity, LocalDate end) {
        return gather.of(entity, end, OptionalLong.empty()).stream()
                .filter(each -> !each.missing().isNothing())
                .toList();
    }
}
