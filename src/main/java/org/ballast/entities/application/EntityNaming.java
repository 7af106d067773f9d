package org.ballast.entities.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.ballast.pages.application.ChangesOf;
import org.jspecify.annotations.Nullable;

/** What of an entity can be changed. */
@ChangesOf(NewEntity.class)
public record EntityNaming(
        @NotNull(message = "NAME_LENGTH") @Size(max = EntityRules.LONGEST_NAME, message = "NAME_LENGTH")
        String name,

        @Size(max = EntityRules.LONGEST_NOTE, message = "NOTE_TOO_LONG") @Nullable
        String note) {}
