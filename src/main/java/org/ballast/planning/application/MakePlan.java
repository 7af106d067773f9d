package org.ballast.planning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ballast.access.application.CurrentUser;
import org.ballast.amounts.Money;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.holdings.domain.AssetStanding;
import org.ballast.holdings.persistence.AssetDays;
import org.ballast.journal.application.Ledger;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.journal.domain.LedgerRole;
import org.ballast.planning.application.FindAllocation.Found;
import org.ballast.planning.domain.HeldClass;
import org.ballast.planning.domain.Plan;
import org.ballast.planning.domain.PlanStart;
import org.ballast.refusals.Refusal;

/** What the assets of a book could be made of, from what they are made of on a day; nothing is stored or posted. */
@ApplicationScoped
@Transactional
public class MakePlan {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Ledger ledger;

    @Inject
    private AssetDays assetDays;

    @Inject
    private FindAllocation findAllocation;

    /**
     * The balance sheet at the end of a day, by the sums that the posting keeps.
     *
     * @throws Refusal NOT_FOUND, FORBIDDEN
     */
    public PlanStart start(String entityCode, LocalDate asOf) {
        currentUser.requireSignedIn();
        ReportingEntity entity = entities.byCode(entityCode);
        long bookId = entity.book().id();
        List<AccountBalance> balances = ledger.balances(bookId, asOf);
        String cash = ledger.chart(bookId).account(LedgerRole.CASH).number();
        List<HeldClass> classes = new ArrayList<>();
        for (AssetStanding asset : assetDays.standing(bookId, entity.functionalCurrency(), asOf, asOf)) {
            if (asset.units1().signum() != 0 || !asset.carrying1().isZero()) {
                classes.add(new HeldClass(asset.symbol(), asset.name(), HeldClass.Kind.DIGITAL, asset.carrying1()));
            }
        }
        balances.stream()
                .filter(balance -> balance.account().type() == ChartAccount.Type.ASSET
                        && balance.account().keptBy().isEmpty()
                        && (!balance.net().isZero()
                                || balance.account().number().equals(cash)))
                .forEach(balance -> classes.add(new HeldClass(
                        balance.account().number(),
                        balance.account().name(),
                        balance.account().number().equals(cash) ? HeldClass.Kind.CASH : HeldClass.Kind.OTHER,
                        balance.net())));
        Money liabilities = net(entity, balances, ChartAccount.Type.LIABILITY).negated();
        Money equity = Money.sum(classes.stream().map(HeldClass::today).toList(), entity.functionalCurrency())
                .minus(liabilities);
        return new PlanStart(entity.code(), entity.functionalCurrency(), asOf, classes, equity, liabilities);
    }

    /**
     * @param texts by field, as {@link PlanFields} names them
     * @throws Refusal INVALID_INPUT with every field that is wrong, by its name in the request
     */
    public Plan of(PlanStart start, Map<String, String> texts) {
        currentUser.requireSignedIn();
        Found found = findAllocation.find(PlanFields.request(start, texts));
        return Plan.of(start, found.asked(), found.answer());
    }

    private static Money net(ReportingEntity entity, List<AccountBalance> balances, ChartAccount.Type type) {
        return Money.sum(
                balances.stream()
                        .filter(balance -> balance.account().type() == type)
                        .map(AccountBalance::net)
                        .toList(),
                entity.functionalCurrency());
    }
}
