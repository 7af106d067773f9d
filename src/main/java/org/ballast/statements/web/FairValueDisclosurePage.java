package org.ballast.statements.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.ballast.statements.domain.FairValueDisclosure;
import org.ballast.statements.report.FairValueNote;
import org.ballast.statements.report.Note;
import org.ballast.statements.report.Words;

/** The disclosure of crypto assets at fair value on a page. */
@Named
@RequestScoped
public class FairValueDisclosurePage extends NotePage<FairValueDisclosure> {

    @Override
    protected Note<FairValueDisclosure> note(FairValueDisclosure disclosure, Words words) {
        return new FairValueNote(disclosure, words);
    }
}
