package org.ballast.statements.report;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.ballast.statements.domain.Pending;
import org.ballast.statements.domain.StatementHeader;
import org.ballast.writedowns.domain.CorrectedPrice;
import org.ballast.writedowns.domain.LaterValueInUse;
import org.ballast.writedowns.domain.UntestedLots;

/** Why a statement is a draft, in sentences for page and document: what is not done is named, never passed over. */
public final class DraftWords {

    private final Words words;

    public DraftWords(Words words) {
        this.words = words;
    }

    /** One sentence for each reason; none for a final statement. */
    public List<String> reasons(StatementHeader header) {
        return reasons(header.pending());
    }

    /** One sentence for each thing that a book awaits. */
    public List<String> reasons(Pending pending) {
        List<String> reasons = new ArrayList<>();
        if (pending.proposals() > 0) {
            reasons.add(words.text("draft.proposals", pending.proposals(), Words.amount(pending.amount())));
        }
        if (pending.disposals() > 0) {
            reasons.add(words.text("draft.disposals", pending.disposals()));
        }
        pending.tests().untested().forEach(untested -> reasons.add(untested(untested)));
        pending.tests().corrected().forEach(price -> reasons.add(corrected(price)));
        pending.tests().laterValuesInUse().forEach(memo -> reasons.add(later(memo)));
        return reasons;
    }

    /** Which lots of an asset no test looked at, and why. */
    public String untested(UntestedLots untested) {
        return words.text(
                "draft.untested." + untested.cause(),
                untested.lots(),
                untested.asset(),
                words.said(untested.days().from()),
                words.said(untested.days().lastDay()));
    }

    private String later(LaterValueInUse memo) {
        return words.text(
                "draft.valueInUse",
                memo.inForce(),
                memo.asset(),
                words.said(memo.on()),
                Long.toString(memo.writeDown()),
                memo.writtenBy());
    }

    private String corrected(CorrectedPrice price) {
        String day = words.said(price.at().atOffset(ZoneOffset.UTC).toLocalDate());
        return words.text(
                price.inForce().isPresent() ? "draft.corrected" : "draft.corrected.none",
                price.asset(),
                day,
                Long.toString(price.writeDown()),
                Words.price(price.used()),
                price.inForce().map(Words::price).orElse(""));
    }
}
