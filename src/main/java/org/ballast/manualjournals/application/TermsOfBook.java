package org.ballast.manualjournals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ballast.amounts.DateText;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.persistence.AccountingPeriods;
import org.ballast.journal.persistence.ChartOfAccounts;
import org.ballast.manualjournals.domain.BookTerms;

/** Looks up what a book takes today. Part of a larger use case. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TermsOfBook {

    @Inject
    private ChartOfAccounts charts;

    @Inject
    private AccountingPeriods periods;

    BookTerms of(ReportingEntity owner) {
        long book = owner.book().id();
        return new BookTerms(owner.book(), charts.of(book), periods.locksFrom(book, DateText.EARLIEST));
    }
}
