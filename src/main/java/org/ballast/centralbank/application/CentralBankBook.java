package org.ballast.centralbank.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.ballast.amounts.Money;
import org.ballast.centralbank.domain.CentralBankRole;
import org.ballast.centralbank.domain.CentralbankSentence;
import org.ballast.centralbank.domain.RecordedOperation;
import org.ballast.centralbank.persistence.Operations;
import org.ballast.entities.domain.EntityType;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.journal.application.Ledger;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.journal.domain.Chart;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** The books of a central bank, and what stands on the accounts that its operations move. Part of a larger use case. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CentralBankBook {

    private static final int DAYS_AT_ONCE = 100;

    @Inject
    private Entities entities;

    @Inject
    private Ledger ledger;

    @Inject
    private Operations operations;

    /**
     * The entity, through the book that the address names.
     *
     * @throws Refusal NOT_FOUND where there is none, or it is no central bank, or its book has no accounts of one
     */
    ReportingEntity of(String entityCode) {
        ReportingEntity owner = entities.byCode(entityCode);
        if (entities.typeOf(owner.id()) != EntityType.CENTRAL_BANK) {
            throw new Refusal(RefusalCode.NOT_FOUND, CentralbankSentence.NO_CENTRAL_BANK, entityCode);
        }
        if (!owner.book().chart().equals(EntityType.CENTRAL_BANK.chart())) {
            throw new Refusal(
                    RefusalCode.NOT_FOUND,
                    CentralbankSentence.NO_CHART_OF_CENTRAL_BANK,
                    entityCode,
                    owner.book().chart());
        }
        return owner;
    }

    /** Whether an entity is a central bank, and the book that the address names has the accounts of one. */
    boolean isOne(String entityCode) {
        ReportingEntity owner = entities.byCode(entityCode);
        return entities.typeOf(owner.id()) == EntityType.CENTRAL_BANK
                && owner.book().chart().equals(EntityType.CENTRAL_BANK.chart());
    }

    Chart chart(ReportingEntity owner) {
        return ledger.chart(owner.book().id());
    }

    /** What stands on each account at the end of a day, on its own side: earnings are those kept and those of the year. */
    Map<CentralBankRole, Money> standing(ReportingEntity owner, LocalDate day) {
        return standing(owner, ledger.balances(owner.book().id(), day));
    }

    private Map<CentralBankRole, Money> standing(ReportingEntity owner, List<AccountBalance> balances) {
        Chart chart = chart(owner);
        Money zero = Money.zero(owner.functionalCurrency());
        Map<CentralBankRole, Money> standing = new EnumMap<>(CentralBankRole.class);
        for (CentralBankRole role : CentralBankRole.values()) {
            String number = chart.account(role).number();
            Money net = balances.stream()
                    .filter(balance -> balance.account().number().equals(number)
                            || (role == CentralBankRole.RETAINED_EARNINGS
                                    && balance.account().type().isOfTheIncomeStatement()))
                    .map(AccountBalance::net)
                    .reduce(zero, Money::plus);
            standing.put(role, role.isAsset() ? net : net.negated());
        }
        return standing;
    }

    /** The least that stands on each account at the end of a day or of any later one up to the last on which anything is posted. */
    private Map<CentralBankRole, Money> least(ReportingEntity owner, LocalDate day) {
        Map<CentralBankRole, Money> least = standing(owner, day);
        LocalDate last = ledger.lastDay(owner.book().id()).orElse(day);
        for (LocalDate from = day.plusDays(1); !from.isAfter(last); from = from.plusDays(DAYS_AT_ONCE)) {
            LocalDate to = from.plusDays(DAYS_AT_ONCE);
            TreeSet<LocalDate> days = new TreeSet<>(
                    from.datesUntil(to.isAfter(last) ? last.plusDays(1) : to).toList());
            ledger.balances(owner.book().id(), days)
                    .values()
                    .forEach(balances -> standing(owner, balances)
                            .forEach((role, there) ->
                                    least.merge(role, there, (one, other) -> one.compareTo(other) <= 0 ? one : other)));
        }
        return least;
    }

    /** The same less what undecided operations, of whatever day, would take away: an earlier operation leaves enough for later ones. */
    Map<CentralBankRole, Money> free(ReportingEntity owner, LocalDate day) {
        Map<CentralBankRole, Money> free = least(owner, day);
        for (RecordedOperation waiting : operations.undecided(owner.book().id())) {
            waiting.operation().takenFrom().forEach((role, taken) -> free.merge(role, taken.negated(), Money::plus));
        }
        return free;
    }

    /** What is free on one account. */
    Money free(Map<CentralBankRole, Money> free, CentralBankRole role) {
        return Objects.requireNonNull(free.get(role));
    }
}
