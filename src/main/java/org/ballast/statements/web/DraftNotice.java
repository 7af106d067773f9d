package org.ballast.statements.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.ballast.statements.domain.Pending;
import org.ballast.statements.domain.StatementHeader;
import org.ballast.statements.report.DraftWords;
import org.ballast.statements.report.WordsOfPages;

/** Says on a statement's page why it is a draft. */
@Named
@RequestScoped
public class DraftNotice {

    private final DraftWords words = new DraftWords(new WordsOfPages());

    /** One sentence for each reason. */
    public List<String> reasons(StatementHeader header) {
        return words.reasons(header);
    }

    /** One sentence for each thing that a book awaits. */
    public List<String> awaited(Pending pending) {
        return words.reasons(pending);
    }
}
