package org.ballast.statements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ballast.amounts.Money;
import org.ballast.documents.domain.Printout;
import org.ballast.documents.domain.Workbook;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.marktomarket.domain.DerivativeRole;
import org.ballast.statements.domain.DerivativesDisclosure;
import org.ballast.statements.domain.StatementHeader;
import org.ballast.statements.domain.StatementPeriod;
import org.ballast.statements.persistence.DerivativeHoldings;
import org.ballast.statements.persistence.SignOffs;
import org.ballast.statements.report.DerivativesNote;
import org.ballast.statements.report.NoteReport;
import org.ballast.statements.report.NoteWorkbook;
import org.ballast.statements.report.Words;

/** The disclosure of derivatives; the same under every framework. */
@ApplicationScoped
public class PrepareDerivativesDisclosure extends PrepareDisclosure<DerivativesDisclosure> {

    @Inject
    private DerivativeHoldings holdings;

    @Inject
    private SignOffs signOffs;

    @Override
    public String kind() {
        return DerivativesDisclosure.KIND;
    }

    /** Where one has to be named, as no book is left out. */
    @Override
    public Framework framework() {
        return Framework.IFRS;
    }

    @Override
    public boolean isFor(Framework books) {
        return true;
    }

    @Override
    DerivativesDisclosure of(ReportingEntity entity, StatementHeader header, StatementPeriod period) {
        Money value = balance(
                entity,
                period,
                DerivativeRole.DERIVATIVE_ASSETS,
                DerivativeRole.DERIVATIVE_ASSETS_NON_CURRENT,
                DerivativeRole.DERIVATIVE_LIABILITIES,
                DerivativeRole.DERIVATIVE_LIABILITIES_NON_CURRENT);
        return new DerivativesDisclosure(
                header,
                period.from(),
                period.end(),
                caption(entity, DerivativeRole.DERIVATIVE_GAIN),
                caption(entity, DerivativeRole.DERIVATIVE_LOSS),
                holdings.through(entity.book().id(), entity.functionalCurrency(), period.from(), period.end()),
                value,
                balance(entity, period, DerivativeRole.MARGIN_DEPOSITS),
                signOffs.ofMarks(entity.book().id(), period.from(), period.end()));
    }

    @Override
    Printout printout(DerivativesDisclosure disclosure) {
        return NoteReport.of(new DerivativesNote(disclosure, new Words()));
    }

    @Override
    Workbook workbook(DerivativesDisclosure disclosure) {
        return NoteWorkbook.of(new DerivativesNote(disclosure, new Words()));
    }
}
