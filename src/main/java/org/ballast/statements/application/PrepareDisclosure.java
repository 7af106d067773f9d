package org.ballast.statements.application;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.amounts.Money;
import org.ballast.documents.application.RenderDocument;
import org.ballast.documents.domain.Document;
import org.ballast.documents.domain.DocumentFormat;
import org.ballast.documents.domain.Printout;
import org.ballast.documents.domain.Workbook;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.journal.application.Ledger;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.journal.domain.AccountRole;
import org.ballast.journal.domain.Chart;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.statements.domain.Disclosure;
import org.ballast.statements.domain.StatementHeader;
import org.ballast.statements.domain.StatementPeriod;
import org.ballast.statements.domain.StatementsSentence;

/**
 * One disclosure, of any period, as data and as a document. A further disclosure is one more bean of this type: what its
 * address names is found by it.
 */
public abstract class PrepareDisclosure<D extends Record & Disclosure> {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private StatementHeaders headers;

    @Inject
    private Ledger ledger;

    @Inject
    private RenderDocument renderDocument;

    @Inject
    private LastVerified lastVerified;

    /** What addresses and files call it. */
    public abstract String kind();

    /** The framework of the books that it is for. */
    public abstract Framework framework();

    /** Whether it is for books of that framework. */
    public boolean isFor(Framework books) {
        return books == framework();
    }

    /**
     * The disclosure of a period as people name it, by its first and its last day.
     *
     * @throws Refusal NOT_FOUND, FORBIDDEN, INVALID_INPUT if the last day lies before the first, MODEL_NOT_ALLOWED if the book
     *     reports under another framework, or CONCURRENT_MODIFICATION if something was posted meanwhile
     */
    @Transactional
    public D between(String entityCode, LocalDate from, LocalDate lastDay) {
        currentUser.requireSignedIn();
        StatementPeriod period = new StatementPeriod(from, lastDay);
        ReportingEntity entity = entities.byCode(entityCode);
        if (!isFor(entity.framework())) {
            throw new Refusal(
                    RefusalCode.MODEL_NOT_ALLOWED,
                    StatementsSentence.OTHER_FRAMEWORK,
                    framework(),
                    entity.code(),
                    entity.framework());
        }
        StatementHeader header = headers.of(entity, period.to());
        try {
            return of(entity, header, period);
        } catch (IllegalArgumentException doesNotAddUp) {
            throw headers.isUpToDate(entity, header) ? doesNotAddUp : SameLots.changed();
        }
    }

    /**
     * @throws Refusal FORBIDDEN, or UNPRINTABLE if a letter is in no font
     */
    @Transactional
    public Document print(D disclosure, DocumentFormat format) {
        currentUser.requireSignedIn();
        return switch (format) {
            case PDF -> renderDocument.pdf(lastVerified.on(printout(disclosure)));
            case XLSX -> renderDocument.xlsx(workbook(disclosure));
        };
    }

    /** Made from the books as they stand; an IllegalArgumentException where it does not add up. */
    abstract D of(ReportingEntity entity, StatementHeader header, StatementPeriod period);

    abstract Printout printout(D disclosure);

    abstract Workbook workbook(D disclosure);

    /** The name of the income statement line that takes it. */
    String caption(ReportingEntity entity, AccountRole role) {
        return ledger.chart(entity.book().id()).account(role).name();
    }

    /** What accounts hold together at the end of a period. */
    Money balance(ReportingEntity entity, StatementPeriod period, AccountRole... roles) {
        Chart chart = ledger.chart(entity.book().id());
        List<ChartAccount> accounts = Arrays.stream(roles).map(chart::account).toList();
        return Money.sum(
                ledger.balances(entity.book().id(), period.to()).stream()
                        .filter(balance -> accounts.contains(balance.account()))
                        .map(AccountBalance::net)
                        .toList(),
                entity.functionalCurrency());
    }
}
