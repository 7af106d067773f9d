package org.ballast.venuecash.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.amounts.Money;
import org.ballast.amounts.PeriodName;
import org.ballast.approvals.application.CaseEntry;
import org.ballast.approvals.application.CaseFact;
import org.ballast.approvals.application.CaseLabel;
import org.ballast.approvals.application.CaseSubject;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.ApprovalsSentence;
import org.ballast.approvals.domain.CaseEvidence;
import org.ballast.approvals.domain.Hands;
import org.ballast.approvals.domain.Weight;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.journal.application.Ledger;
import org.ballast.journal.application.PostEntries;
import org.ballast.journal.domain.Chart;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.pages.application.Worded;
import org.ballast.prices.application.TranslateFacts;
import org.ballast.prices.domain.DatedAmount;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.trading.persistence.TradingAccounts;
import org.ballast.venuecash.domain.AccountCash;
import org.ballast.venuecash.domain.CashPart;
import org.ballast.venuecash.domain.CashPosting;
import org.ballast.venuecash.domain.CashUnit;
import org.ballast.venuecash.domain.CoinsMoved;
import org.ballast.venuecash.domain.VenuecashSentence;
import org.ballast.venuecash.persistence.CashPostings;
import org.ballast.venuecash.persistence.VenueFacts;

/**
 * Cash at venues as cases: at least one other person approves, whatever the amount; two where a result is posted that no recorded
 * position gave.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class VenueCashSubject implements CaseSubject {

    /** The kind of these cases. */
    public static final String KIND = "VENUE_CASH";

    private static final String BUNDLE = "venuecash";
    private static final String SOURCE = "CASE";
    private static final int OBSERVED = 1;
    private static final int JUDGED = 3;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private TradingAccounts accounts;

    @Inject
    private CashPostings postings;

    @Inject
    private VenueFacts facts;

    @Inject
    private GatherCash gather;

    @Inject
    private MissingCash missingCash;

    @Inject
    private PostEntries postEntries;

    @Inject
    private TranslateFacts translate;

    @Inject
    private Ledger ledger;

    private record Total(LocalDate on, Money amount) implements DatedAmount {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void hold(ApprovalCase waiting) {
        wallets.holdRecording(waiting.entityId());
        accounts.lock(postings.byId(waiting.subjectId()).accountId());
    }

    /** At the rate of the last day of the period. */
    @Override
    public Weight weight(ApprovalCase submitted) {
        CashPosting posting = postings.byId(submitted.subjectId());
        Total total = new Total(posting.postedOn(), posting.parts().size());
        return Weight.alone(
                translate
                        .into(entities.byId(submitted.entityId()), List.of(total))
                        .told(total),
                false,
                posting.parts().of(CashPart.UNCOVERED).isZero() ? OBSERVED : JUDGED);
    }

    /** Who recorded the movements does not approve what they post. */
    @Override
    public Hands hands(ApprovalCase decided) {
        CashPosting posting = postings.byId(decided.subjectId());
        return new Hands(
                facts.recorders(
                        posting.accountId(),
                        entities.byBook(posting.bookId())
                                .startOf(posting.period().to())),
                Set.of(),
                Set.of(),
                Set.of());
    }

    /**
     * @throws Refusal EVIDENCE_CHANGED where a movement, a mark or the books moved
     */
    @Override
    public Effect requireUnchanged(ApprovalCase decided) {
        CashPosting posting = postings.byId(decided.subjectId());
        ReportingEntity owner = entities.byBook(posting.bookId());
        AccountCash cash = gather.of(owner, posting.period().to(), OptionalLong.of(posting.id())).stream()
                .filter(each -> each.account().id() == posting.accountId())
                .findFirst()
                .orElseThrow();
        if (!CaseEvidence.of(CashPosting.evidence(
                        cash, posting.period(), owner.book().code()))
                .sha256()
                .equals(decided.subjectHash())) {
            throw new Refusal(RefusalCode.EVIDENCE_CHANGED, ApprovalsSentence.EVIDENCE_CHANGED);
        }
        return approved -> OptionalLong.of(
                postEntries.post(List.of(entry(posting))).getFirst().id());
    }

    private static JournalEntry entry(CashPosting posting) {
        return new JournalEntry(
                posting.bookId(),
                posting.postedOn(),
                JournalEntry.Kind.MANUAL,
                VenuecashSentence.ENTRY
                        .with(posting.account(), posting.period().label())
                        .text(),
                SOURCE,
                Long.toString(posting.caseId()),
                posting.postingKey(),
                posting.parts().lines());
    }

    @Override
    public LocalDate postedFrom(ApprovalCase approved) {
        return postings.byId(approved.subjectId()).postedOn();
    }

    @Override
    public List<CaseFact> facts(ApprovalCase shown) {
        CashPosting posting = postings.byId(shown.subjectId());
        List<CaseFact> told = new ArrayList<>();
        told.add(fact("venue", Worded.text(posting.venue())));
        told.add(fact("movements", Worded.of(BUNDLE, "value", posting.movements())));
        if (CashUnit.currency(accounts.byId(posting.accountId())).isEmpty()) {
            told.add(fact("coin", Worded.of(BUNDLE, "coin.lots")));
            coins(shown, posting).ifPresent(moved -> told.addAll(coins(moved)));
        }
        for (CashPart part : CashPart.values()) {
            if (!posting.parts().of(part).isZero()) {
                told.add(fact(
                        part.name(), Worded.of(BUNDLE, "value", posting.parts().of(part))));
            }
        }
        return told;
    }

    /** What coins the movements of the period take and bring, while the case waits and each of them has its index. */
    private Optional<CoinsMoved> coins(ApprovalCase shown, CashPosting posting) {
        if (!shown.status().isLive()) {
            return Optional.empty();
        }
        try {
            return missingCash.coins(entities.byBook(posting.bookId()), posting);
        } catch (Refusal untold) {
            return Optional.empty();
        }
    }

    private static List<CaseFact> coins(CoinsMoved moved) {
        List<CaseFact> told = new ArrayList<>();
        if (moved.isOut()) {
            told.add(fact("coin.out", worth(moved.out(), moved.coin(), moved.outWorth())));
        }
        if (moved.isIn()) {
            told.add(fact("coin.in", worth(moved.in(), moved.coin(), moved.inWorth())));
        }
        return told;
    }

    private static Worded worth(BigDecimal units, String coin, Money worth) {
        return Worded.of(BUNDLE, "coin.moved", units.toPlainString(), coin, worth);
    }

    private static CaseFact fact(String name, Worded now) {
        return CaseFact.of(Worded.of(BUNDLE, "fact." + name), now);
    }

    @Override
    public Worded title(ApprovalCase shown) {
        return title(postings.byId(shown.subjectId()));
    }

    private static Worded title(CashPosting posting) {
        return Worded.of(BUNDLE, "case", posting.account(), posting.period().label());
    }

    @Override
    public Map<Long, CaseLabel> labels(List<ApprovalCase> shown) {
        return postings.byIds(shown.stream().map(ApprovalCase::subjectId).toList()).stream()
                .collect(Collectors.toMap(
                        CashPosting::caseId,
                        each -> new CaseLabel(
                                title(each),
                                PeriodName.of(
                                        each.period().from(), each.period().to()),
                                Worded.of(BUNDLE, "case.movements", each.movements()),
                                each.postedOn())));
    }

    @Override
    public List<CaseEntry> entries(ApprovalCase shown) {
        if (!shown.status().isLive()) {
            return List.of();
        }
        CashPosting posting = postings.byId(shown.subjectId());
        Chart chart = ledger.chart(posting.bookId());
        JournalEntry entry = entry(posting);
        return List.of(new CaseEntry(
                entry.postedOn(),
                entry.description(),
                entry.total(),
                entry.lines().stream()
                        .map(line -> {
                            ChartAccount account = chart.account(line.account());
                            return new CaseEntry.Line(
                                    account.number(), account.name(), "", line.debit(), line.credit());
                        })
                        .toList()));
    }

    @Override
    public String address(ApprovalCase shown) {
        return "/approvals/case.xhtml?id=" + shown.id();
    }
}
