package org.ballast.statements.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.ballast.statements.domain.DerivativesDisclosure;
import org.ballast.statements.report.DerivativesNote;
import org.ballast.statements.report.Note;
import org.ballast.statements.report.Words;

/** The disclosure of derivatives on a page. */
@Named
@RequestScoped
public class DerivativesDisclosurePage extends NotePage<DerivativesDisclosure> {

    @Override
    protected Note<DerivativesDisclosure> note(DerivativesDisclosure disclosure, Words words) {
        return new DerivativesNote(disclosure, words);
    }
}
