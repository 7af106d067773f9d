package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.holdings.domain.HoldingsSentence;
import org.ballast.holdings.persistence.Disposals;
import org.ballast.holdings.persistence.LotHistories;
import org.ballast.holdings.persistence.Lots;
import org.ballast.holdings.persistence.Pools;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * Takes a wrongly recorded lot out of the books by a compensating event and entry; the lot stays to be seen, with no
 * units. Its code is free for the right one. Possible until something builds on the lot.
 */
@ApplicationScoped
public class WithdrawLot {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private Lots lots;

    @Inject
    private LotHistories histories;

    @Inject
    private Pools pools;

    @Inject
    private Disposals disposals;

    @Inject
    private TakeOutLots takeOutLots;

    /**
     * @throws Refusal REASON_REQUIRED; DEPENDENT_EVENT_EXISTS if the lot was impaired, disposed of, reserved or withdrawn
     *     before; FORBIDDEN, NOT_FOUND, PERIOD_LOCKED
     */
    @Transactional
    public void withdraw(String entityCode, String lotCode, String reason) {
        currentUser.require(Role.PREPARER);
        if (reason.isBlank()) {
            throw Refusal.ofField(
                    RefusalCode.REASON_REQUIRED, "reason", reason, HoldingsSentence.WHY_WITHDRAW_LOT, lotCode);
        }
        ReportingEntity entity = entities.byCode(entityCode);
        wallets.holdRecording(entity.id());
        long id = lots.idOf(entity.id(), lotCode);
        refuseIfUsed(entity, id, lotCode);
        takeOutLots.takeOut(entity, List.of(id), reason.strip());
    }

    private void refuseIfUsed(ReportingEntity entity, long id, String lotCode) {
        boolean reserved = entities.inEveryBook(entity).stream()
                .anyMatch(each -> disposals.reserved(each.book().id()).containsKey(id));
        boolean averaged = !pools.used(entity.id(), List.of(id)).isEmpty();
        if (reserved || averaged || histories.hasMoreThanAcquisition(id)) {
            throw new Refusal(RefusalCode.DEPENDENT_EVENT_EXISTS, HoldingsSentence.LOT_IS_USED, lotCode);
        }
    }
}
