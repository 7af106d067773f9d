package org.ballast.planning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.amounts.Money;
import org.ballast.capital.application.ReadCapital;
import org.ballast.capital.domain.CapitalPosition;
import org.ballast.capital.domain.CapitalReport;
import org.ballast.capital.domain.CryptoExposure;
import org.ballast.capital.domain.WeighedExposure;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.health.domain.CountedAccounts;
import org.ballast.health.domain.CountsAs;
import org.ballast.health.persistence.CountedAccountRows;
import org.ballast.holdings.domain.AssetStanding;
import org.ballast.holdings.persistence.AssetDays;
import org.ballast.journal.application.Ledger;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.journal.domain.LedgerRole;
import org.ballast.planning.application.FindAllocation.Found;
import org.ballast.planning.domain.HeldClass;
import org.ballast.planning.domain.HeldLine;
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
    private CountedAccountRows counted;

    @Inject
    private ReadCapital readCapital;

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
        return new PlanStart(
                entity.code(),
                entity.functionalCurrency(),
                asOf,
                classes,
                equity,
                liabilities,
                lines(entity, asOf, balances),
                limited(entity, asOf, classes));
    }

    /** What is owed and what can be borrowed; nothing can be chosen where an account of a liability is below zero. */
    private List<HeldLine> lines(ReportingEntity entity, LocalDate asOf, List<AccountBalance> balances) {
        Map<String, Money> owed = balances.stream()
                .filter(balance -> balance.account().type() == ChartAccount.Type.LIABILITY)
                .collect(Collectors.toMap(
                        balance -> balance.account().number(),
                        balance -> balance.net().negated()));
        if (owed.values().stream().anyMatch(Money::isNegative)) {
            return List.of();
        }
        CountedAccounts counts = counted.on(entity.book().chart(), asOf);
        Money none = Money.zero(entity.functionalCurrency());
        return ledger.chart(entity.book().id()).accounts().stream()
                .filter(account -> account.type() == ChartAccount.Type.LIABILITY && account.takes(asOf))
                .filter(account -> counts.of(account) == CountsAs.DEBT
                        || owed.getOrDefault(account.number(), none).isPositive())
                .map(account ->
                        new HeldLine(account.number(), account.name(), owed.getOrDefault(account.number(), none)))
                .toList();
    }

    /** Group 2 by the report of capital and its first limit; without rules every digital asset, and no limit. */
    private PlanStart.LimitedGroup limited(ReportingEntity entity, LocalDate asOf, List<HeldClass> classes) {
        Optional<CapitalPosition> position = readCapital.of(entity, asOf).map(CapitalReport::position);
        Optional<Money> most = position.map(CapitalPosition::limit)
                .map(limit -> Money.rounded(
                        limit.lower()
                                .orElse(limit.upper())
                                .multiply(limit.tier1())
                                .max(BigDecimal.ZERO),
                        entity.functionalCurrency(),
                        RoundingMode.DOWN));
        Set<String> keys = position.map(held -> held.exposures().stream()
                        .map(WeighedExposure::exposure)
                        .filter(exposure -> exposure.group().isGroup2())
                        .map(CryptoExposure::asset)
                        .collect(Collectors.toSet()))
                .orElseGet(() -> classes.stream()
                        .filter(held -> held.kind() == HeldClass.Kind.DIGITAL)
                        .map(HeldClass::key)
                        .collect(Collectors.toSet()));
        return new PlanStart.LimitedGroup(keys, most);
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
