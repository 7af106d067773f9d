package org.ballast.capital.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ballast.amounts.Money;
import org.ballast.capital.domain.CapitalSentence;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.measurement.domain.MeasurementKind;
import org.ballast.pages.domain.Field;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.persistence.Proposals;

/** What proposals that wait take from carrying amounts. */
@ApplicationScoped
class WaitingWriteDowns {

    private static final int MOST = 100;

    @Inject
    private Proposals proposals;

    /**
     * What proposals take.
     *
     * @param byAsset what carrying amounts fall by, by symbol; below zero what they rise by
     * @param inEquity what of it is no income of the year: an adoption, and what counts for a year before
     */
    record Taken(Map<String, Money> byAsset, Money inEquity) {}

    /**
     * What they take from the books of a day.
     *
     * @param keys with commas between
     * @throws Refusal INVALID_INPUT where one is no key; NOT_FOUND where one is of another book; ILLEGAL_TRANSITION where one
     *     does not wait any more
     */
    Taken of(ReportingEntity entity, LocalDate asOf, String keys) {
        LocalDate yearStart = entity.book().fiscalYearStart(asOf);
        Money inEquity = Money.zero(entity.functionalCurrency());
        Map<String, Money> byAsset = new TreeMap<>();
        for (long key : keys(keys)) {
            Proposal proposal = proposals.byId(key);
            if (proposal.bookId() != entity.book().id()) {
                throw new Refusal(RefusalCode.NOT_FOUND, CapitalSentence.PROPOSAL_OF_ANOTHER_BOOK, key, entity.code());
            }
            if (!proposal.status().isLive()) {
                throw new Refusal(RefusalCode.ILLEGAL_TRANSITION, CapitalSentence.PROPOSAL_WAITS_NO_MORE, key);
            }
            Money fall = fallOf(proposal);
            byAsset.merge(proposal.asset(), fall, Money::plus);
            if (proposal.kind() == MeasurementKind.ADOPTION
                    || proposal.postedOn().isBefore(yearStart)) {
                inEquity = inEquity.plus(fall);
            }
        }
        return new Taken(byAsset, inEquity);
    }

    private static Money fallOf(Proposal proposal) {
        return switch (proposal.kind()) {
            case NONE, LOSS -> proposal.amount();
            case REVERSAL, ADOPTION -> proposal.amount().negated();
            case REMEASUREMENT -> proposal.inIncome().negated();
        };
    }

    private static List<Long> keys(String text) {
        Field field = new Field("proposals", text);
        List<Long> keys = field.parsed(
                all -> Arrays.stream(all.split(",", -1))
                        .filter(each -> !each.isBlank())
                        .map(each -> Long.valueOf(each.strip()))
                        .distinct()
                        .toList(),
                CapitalSentence.NO_KEY.with());
        if (keys.isEmpty() || keys.size() > MOST) {
            throw field.wrong(CapitalSentence.NO_KEY);
        }
        return keys;
    }
}
