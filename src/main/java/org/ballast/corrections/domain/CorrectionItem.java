package org.ballast.corrections.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One step of the chain that a correction undoes.
 *
 * @param named what the thing was called when somebody asked
 * @param mirrored the entry that is undone with it; none where the thing has no entry
 */
public record CorrectionItem(int number, PostedThing thing, String named, Optional<Mirrored> mirrored) {

    /**
     * @param on the day that the mirror of the entry counts for
     */
    public record Mirrored(long entryId, LocalDate on) {}
}
