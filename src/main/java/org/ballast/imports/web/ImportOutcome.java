package org.ballast.imports.web;

import java.util.List;
import org.ballast.imports.domain.ImportResult;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.Refusal.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows after an upload, through {@code <b:importResult outcome="#{page.outcome}"/>}: what was recorded, or
 * what is wrong with the file.
 *
 * <p>Example: {@code outcome = ImportOutcome.of(fileName, () -> importLots.from(entity, upload, false))}.
 */
public record ImportOutcome(
        String fileName,
        @Nullable ImportResult result,
        @Nullable Refusal refusal) {

    /** One import, as a use case does it. */
    @FunctionalInterface
    public interface Import {
        ImportResult run();
    }

    /** Runs an import; a refusal that lists errors becomes part of the outcome, any other is thrown. */
    public static ImportOutcome of(String fileName, Import work) {
        try {
            return new ImportOutcome(fileName, work.run(), null);
        } catch (Refusal refused) {
            return refused(fileName, refused);
        }
    }

    /** What is wrong with a file; a refusal that lists no errors is thrown. */
    public static ImportOutcome refused(String fileName, Refusal refused) {
        if (refused.errors().isEmpty()) {
            throw refused;
        }
        return new ImportOutcome(fileName, null, refused);
    }

    public boolean accepted() {
        return result != null && result.duplicateOf().isEmpty();
    }

    public boolean duplicate() {
        return result != null && result.duplicateOf().isPresent();
    }

    public boolean refused() {
        return refusal != null;
    }

    public long errorCount() {
        return refusal == null ? 0 : refusal.errorCount();
    }

    /** The errors shown, at most 1,000. */
    public List<FieldError> errors() {
        return refusal == null ? List.of() : refusal.errors();
    }

    /** Whether there are more errors than are shown. */
    public boolean hasMore() {
        return errorCount() > errors().size();
    }
}
