package org.ballast.statements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ballast.access.application.CurrentUser;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.journal.application.Ledger;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.statements.domain.LedgerColumn;
import org.ballast.statements.domain.ProForma;
import org.ballast.statements.domain.StatementLayout.Statement;
import org.ballast.statements.domain.StatementPeriod;
import org.ballast.statements.domain.StatementsSentence;
import org.ballast.statements.persistence.StatementLayouts;
import org.ballast.writedowns.application.ReadWriteDownEntry;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.domain.WriteDownEntry;
import org.ballast.writedowns.persistence.Proposals;

/** The statements as they would be with proposals that wait, on the last day that one of these counts for. */
@ApplicationScoped
@Transactional
public class PrepareProForma {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Proposals proposals;

    @Inject
    private ReadWriteDownEntry readWriteDownEntry;

    @Inject
    private Ledger ledger;

    @Inject
    private StatementLayouts layouts;

    @Inject
    private StatementHeaders headers;

    /**
     * @param proposalIds of the book through which the entity is seen
     * @throws Refusal INVALID_INPUT where none is named; NOT_FOUND where one is of another book; ILLEGAL_TRANSITION where one
     *     does not wait any more; FORBIDDEN
     */
    public ProForma with(String entityCode, SortedSet<Long> proposalIds) {
        currentUser.requireSignedIn();
        ReportingEntity entity = entities.byCode(entityCode);
        if (proposalIds.isEmpty()) {
            throw Refusal.ofField("proposals", "", StatementsSentence.NAME_PROPOSALS);
        }
        List<WriteDownEntry> waiting =
                proposalIds.stream().map(id -> waiting(entity, id)).toList();
        return with(entity, waiting);
    }

    /**
     * The same with entries that are not posted, whatever they come from.
     *
     * @param waiting at least one, of the book through which the entity is seen
     */
    public ProForma with(ReportingEntity entity, List<WriteDownEntry> waiting) {
        currentUser.requireSignedIn();
        LocalDate day = waiting.stream()
                .map(WriteDownEntry::postedOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
        StatementPeriod year = new StatementPeriod(entity.book().fiscalYearStart(day), day);
        SortedSet<LocalDate> days = new TreeSet<>(List.of(year.dayBefore(), day));
        long bookId = entity.book().id();
        String chart = entity.book().chart();
        return ProForma.of(
                headers.of(entity, day),
                new ProForma.Layouts(
                        layouts.of(Statement.BALANCE_SHEET, chart), layouts.of(Statement.INCOME_STATEMENT, chart)),
                column(year, ledger.balances(bookId, days)),
                column(year, ledger.beforeClosing(bookId, days)),
                year,
                ledger.chart(bookId),
                waiting);
    }

    private WriteDownEntry waiting(ReportingEntity entity, long id) {
        Proposal proposal = proposals.byId(id);
        if (proposal.bookId() != entity.book().id()) {
            throw new Refusal(RefusalCode.NOT_FOUND, StatementsSentence.PROPOSAL_OF_ANOTHER_BOOK, id, entity.code());
        }
        return readWriteDownEntry
                .of(id)
                .filter(entry -> entry.posted().isEmpty())
                .orElseThrow(() ->
                        new Refusal(RefusalCode.ILLEGAL_TRANSITION, StatementsSentence.PROPOSAL_WAITS_NO_MORE, id));
    }

    private static LedgerColumn column(StatementPeriod year, SortedMap<LocalDate, List<AccountBalance>> balances) {
        return new LedgerColumn(
                year.to(),
                balances.getOrDefault(year.to(), List.of()),
                balances.getOrDefault(year.dayBefore(), List.of()));
    }
}
