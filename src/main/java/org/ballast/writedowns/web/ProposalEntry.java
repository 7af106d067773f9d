package org.ballast.writedowns.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ballast.writedowns.application.ReadWriteDownEntry;
import org.ballast.writedowns.domain.WriteDownEntry;
import org.jspecify.annotations.Nullable;

/** The entry of a proposal line by line, as it is posted or would be. */
@Named
@RequestScoped
public class ProposalEntry {

    @Inject
    private ReadWriteDownEntry readWriteDownEntry;

    private @Nullable WriteDownEntry entry;
    private boolean read;

    /** The entry; null where the proposal neither is nor can be posted. */
    public @Nullable WriteDownEntry of(long id) {
        if (!read) {
            entry = readWriteDownEntry.of(id).orElse(null);
            read = true;
        }
        return entry;
    }
}
