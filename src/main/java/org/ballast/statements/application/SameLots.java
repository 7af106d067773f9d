package org.ballast.statements.application;

import java.util.Iterator;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.statements.domain.LotDisclosure;
import org.ballast.statements.domain.LotHash;
import org.ballast.statements.domain.StatementsSentence;

/** Lots that are read once more: at their end they are those of the first reading, or the document is not made. */
final class SameLots implements Iterator<LotDisclosure> {

    private final Iterator<LotDisclosure> lots;
    private final String expected;
    private final LotHash hash = new LotHash();

    SameLots(Iterator<LotDisclosure> lots, String expected) {
        this.lots = lots;
        this.expected = expected;
    }

    @Override
    public boolean hasNext() {
        return lots.hasNext();
    }

    @Override
    public LotDisclosure next() {
        LotDisclosure lot = lots.next();
        hash.add(lot);
        if (!lots.hasNext() && !hash.hex().equals(expected)) {
            throw changed();
        }
        return lot;
    }

    static Refusal changed() {
        return new Refusal(RefusalCode.CONCURRENT_MODIFICATION, StatementsSentence.BOOKS_CHANGED);
    }
}
