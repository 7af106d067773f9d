package org.ballast.corrections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.ballast.corrections.domain.CorrectionsSentence;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.application.Ledger;
import org.ballast.journal.domain.Chart;
import org.ballast.journal.domain.RecordedEntry;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Whether the accounts of an entry still take its mirror. Part of a larger use case. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MirrorAccounts {

    @Inject
    private Ledger ledger;

    /**
     * @param original with its lines
     * @throws Refusal INVALID_INPUT with the first account that ended
     */
    void require(ReportingEntity inBook, RecordedEntry original, LocalDate on) {
        Chart chart = ledger.chart(inBook.book().id());
        original.lines().stream()
                .map(RecordedEntry.Line::account)
                .distinct()
                .filter(number -> chart.numbered(number)
                        .filter(account -> account.takes(on))
                        .isEmpty())
                .findFirst()
                .ifPresent(ended -> {
                    throw new Refusal(
                            RefusalCode.INVALID_INPUT,
                            CorrectionsSentence.ACCOUNT_ENDED,
                            ended,
                            on,
                            original.posted().number());
                });
    }
}
