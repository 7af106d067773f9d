package org.ballast.health.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.ballast.entities.web.Books;
import org.ballast.health.application.ImportDueDates;
import org.ballast.imports.application.Upload;
import org.ballast.imports.web.ImportOutcome;
import org.jspecify.annotations.Nullable;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.file.UploadedFile;

/** Takes files of due dates, and shows what came of them. */
@Named
@ViewScoped
public class DueImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ImportDueDates importDueDates;

    @Inject
    private Books books;

    private boolean correct;
    private String reason = "";
    private transient @Nullable ImportOutcome outcome;

    public void upload(FileUploadEvent event) {
        UploadedFile file = event.getFile();
        Optional<String> correction = correct ? Optional.of(reason) : Optional.empty();
        try (Upload upload = Upload.of(file.getInputStream(), file.getFileName())) {
            outcome = ImportOutcome.of(
                    file.getFileName(), () -> importDueDates.from(books.getCode(), upload, correction));
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

    public void setReason(String reason) {
        this.reason = reason;
    }
}
