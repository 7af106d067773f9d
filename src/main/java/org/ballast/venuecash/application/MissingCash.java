package org.ballast.venuecash.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.venuecash.domain.AccountCash;
import org.ballast.venuecash.domain.CashPosting;
import org.ballast.venuecash.domain.CoinsMoved;

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

    /**
     * The coins that the movements of a posting's period take and bring; empty of an account that is kept in a currency.
     *
     * @throws org.ballast.refusals.Refusal NO_RATE, NO_PRICE
     */
    Optional<CoinsMoved> coins(ReportingEntity entity, CashPosting posting) {
        return gather.of(entity, posting.period().to(), OptionalLong.of(posting.id())).stream()
                .filter(each -> each.account().id() == posting.accountId())
                .findFirst()
                .flatMap(each -> each.coins(posting.period().from()));
    }
}
