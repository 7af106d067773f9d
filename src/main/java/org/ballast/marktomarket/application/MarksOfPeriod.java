package org.ballast.marktomarket.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.marktomarket.domain.AccountMarks;
import org.ballast.marktomarket.domain.MarkKind;
import org.ballast.marktomarket.domain.MarkProposal;
import org.ballast.marktomarket.domain.MarkedPeriod;
import org.ballast.marktomarket.domain.MarktomarketSentence;
import org.ballast.marktomarket.persistence.MarkProposals;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * Measures a period as it stands, beside what was proposed for it. What was posted for it is first left out, to see whether it
 * still is what the facts give; only where they have changed is it taken as given and the rest measured.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MarksOfPeriod {

    @Inject
    private MeasureAccounts measure;

    @Inject
    private MarkProposals proposals;

    List<CurrentMarks> of(ReportingEntity entity, TestPeriod period) {
        Map<Long, List<MarkProposal>> earlier = proposals.ofPeriod(entity.book().id(), period).stream()
                .collect(Collectors.groupingBy(each -> each.account().id()));
        Set<Long> posted = earlier.values().stream()
                .flatMap(List::stream)
                .filter(each -> each.status() == CaseStatus.POSTED)
                .map(MarkProposal::id)
                .collect(Collectors.toSet());
        List<AccountMarks> first = measure.of(entity, period, posted, OptionalLong.empty());
        Map<Long, AccountMarks> latest = new HashMap<>();
        if (first.stream().anyMatch(each -> isChanged(each, of(earlier, each)))) {
            measure.of(entity, period, Set.of(), OptionalLong.empty())
                    .forEach(each -> latest.put(each.account().id(), each));
        }
        return Stream.concat(first.stream(), left(entity, period, first, earlier))
                .map(each -> isChanged(each, of(earlier, each))
                        ? latest.getOrDefault(each.account().id(), each)
                        : each)
                .map(each -> beside(each, of(earlier, each)))
                .toList();
    }

    /** Accounts of which nothing is left to measure, though something is proposed. */
    private static Stream<AccountMarks> left(
            ReportingEntity entity,
            TestPeriod period,
            List<AccountMarks> found,
            Map<Long, List<MarkProposal>> earlier) {
        Set<Long> measured = found.stream().map(each -> each.account().id()).collect(Collectors.toSet());
        return earlier.values().stream()
                .flatMap(List::stream)
                .filter(each -> each.status().isLive())
                .map(MarkProposal::account)
                .distinct()
                .filter(account -> !measured.contains(account.id()))
                .map(account -> new AccountMarks(MarkedPeriod.of(entity, period), account, List.of()));
    }

    private static List<MarkProposal> of(Map<Long, List<MarkProposal>> earlier, AccountMarks marks) {
        return earlier.getOrDefault(marks.account().id(), List.of());
    }

    private static boolean isChanged(AccountMarks marks, List<MarkProposal> earlier) {
        return earlier.stream()
                .filter(each -> each.status() == CaseStatus.POSTED)
                .anyMatch(each -> !each.measuredHash().equals(marks.evidence().hash()));
    }

    private static CurrentMarks beside(AccountMarks marks, List<MarkProposal> earlier) {
        String hash = marks.evidence().hash();
        Map<MarkKind, MarkProposal> same = new EnumMap<>(MarkKind.class);
        earlier.stream()
                .filter(each -> each.status().isLive() || each.status() == CaseStatus.POSTED)
                .filter(each -> each.measuredHash().equals(hash))
                .forEach(each -> same.putIfAbsent(each.kind(), each));
        List<MarkProposal> stale = earlier.stream()
                .filter(each -> each.status().isLive() && !each.measuredHash().equals(hash))
                .toList();
        return new CurrentMarks(marks, List.copyOf(same.values()), stale);
    }

    /**
     * The measurement that a proposal was made of, as the facts stand now.
     *
     * @throws Refusal EVIDENCE_CHANGED, and what the measurement says where it cannot be made any more
     */
    AccountMarks requireUnchanged(ReportingEntity entity, MarkProposal proposal) {
        return current(entity, proposal)
                .filter(each -> each.evidence().hash().equals(proposal.measuredHash()))
                .orElseThrow(() -> new Refusal(
                        RefusalCode.EVIDENCE_CHANGED,
                        MarktomarketSentence.EVIDENCE_CHANGED,
                        proposal.account().code(),
                        proposal.period().label()));
    }

    /** What was posted of the same evidence counts as if it were not: a gain says nothing of the loss beside it. */
    private Optional<AccountMarks> current(ReportingEntity entity, MarkProposal proposal) {
        Set<Long> beside = proposals.ofPeriod(proposal.bookId(), proposal.period()).stream()
                .filter(each -> each.status() == CaseStatus.POSTED)
                .filter(each -> each.account().id() == proposal.account().id())
                .filter(each -> each.measuredHash().equals(proposal.measuredHash()))
                .map(MarkProposal::id)
                .collect(Collectors.toSet());
        return measure
                .of(
                        entity,
                        proposal.period(),
                        beside,
                        OptionalLong.of(proposal.account().id()))
                .stream()
                .filter(each -> each.account().id() == proposal.account().id())
                .findFirst();
    }
}
