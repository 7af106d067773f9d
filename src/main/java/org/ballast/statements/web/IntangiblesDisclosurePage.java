package org.ballast.statements.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.ballast.statements.domain.IntangiblesDisclosure;
import org.ballast.statements.report.IntangiblesNote;
import org.ballast.statements.report.Note;
import org.ballast.statements.report.Words;

/** The disclosure of intangibles under IFRS on a page. */
@Named
@RequestScoped
public class IntangiblesDisclosurePage extends NotePage<IntangiblesDisclosure> {

    @Override
    protected Note<IntangiblesDisclosure> note(IntangiblesDisclosure disclosure, Words words) {
        return new IntangiblesNote(disclosure, words);
    }
}
