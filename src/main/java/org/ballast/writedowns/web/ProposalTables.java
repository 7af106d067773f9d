package org.ballast.writedowns.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.ballast.pages.web.LazyRows;
import org.ballast.writedowns.application.ReadWriteDownEntry;
import org.ballast.writedowns.application.WriteDowns;
import org.ballast.writedowns.domain.RecordedTest;
import org.ballast.writedowns.domain.WriteDownEntry;
import org.jspecify.annotations.Nullable;

/** The tables of a proposal: the lots that lose value, those that do not, and the entry line by line. */
@Named
@ViewScoped
public class ProposalTables implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WriteDowns writeDowns;

    @Inject
    private ReadWriteDownEntry readWriteDownEntry;

    private transient @Nullable LazyRows<RecordedTest> lines;
    private transient @Nullable LazyRows<RecordedTest> withoutLoss;
    private transient @Nullable WriteDownEntry entry;
    private transient boolean entryRead;

    public LazyRows<RecordedTest> lines(long id) {
        if (lines == null) {
            lines = new LazyRows<>(
                    () -> writeDowns.detail(id).losses(),
                    (first, size) -> writeDowns.lines(id, first, size),
                    test -> String.valueOf(test.id()));
        }
        return lines;
    }

    public LazyRows<RecordedTest> withoutLoss(long id) {
        if (withoutLoss == null) {
            withoutLoss = new LazyRows<>(
                    () -> writeDowns.detail(id).withoutLoss(),
                    (first, size) -> writeDowns.testsWithoutLoss(id, first, size),
                    test -> String.valueOf(test.id()));
        }
        return withoutLoss;
    }

    /** The entry; null where the proposal neither is nor can be posted. */
    public @Nullable WriteDownEntry entry(long id) {
        if (!entryRead) {
            entry = readWriteDownEntry.of(id).orElse(null);
            entryRead = true;
        }
        return entry;
    }
}
