package org.ballast.imports.web;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportResult;
import org.jspecify.annotations.Nullable;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.file.UploadedFile;

/**
 * A file that comes in through a page: whether it corrects what is recorded, why, and what came of it. The page shows it by
 * {@code /WEB-INF/imports/upload.xhtml}, under the name {@code file}.
 */
public class CorrectingUpload implements Serializable {

    private static final long serialVersionUID = 1L;

    private boolean correct;
    private String reason = "";
    private transient @Nullable ImportOutcome outcome;

    /** One import of a file, as a use case does it; the correction is its reason, and empty where the file adds alone. */
    @FunctionalInterface
    public interface Import {
        ImportResult run(Upload file, Optional<String> correction);
    }

    /** Hands a file over and keeps what came of it; a refusal that lists no errors is thrown. */
    public void take(FileUploadEvent event, Import work) {
        UploadedFile file = event.getFile();
        Optional<String> correction = correct ? Optional.of(reason) : Optional.empty();
        try (Upload upload = Upload.of(file.getInputStream(), file.getFileName())) {
            outcome = ImportOutcome.of(file.getFileName(), () -> work.run(upload, correction));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public @Nullable ImportOutcome getOutcome() {
        return outcome;
    }

    public boolean isCorrect() {
        return correct;
    }

    public void setCorrect(boolean correct) {
        this.correct = correct;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }
}
