package org.ballast.holdings.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.function.BiFunction;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.holdings.application.ImportDisposals;
import org.ballast.holdings.application.ImportLots;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportResult;
import org.ballast.imports.web.ImportOutcome;
import org.jspecify.annotations.Nullable;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.file.UploadedFile;

/** Uploads files of lots and of disposals. */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ImportLots importLots;

    @Inject
    private ImportDisposals importDisposals;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Books books;

    private transient @Nullable ImportOutcome lotsOutcome;
    private transient @Nullable ImportOutcome disposalsOutcome;

    public void uploadLots(FileUploadEvent event) {
        lotsOutcome = outcome(event, (entity, upload) -> importLots.from(entity, upload, false));
    }

    public void uploadDisposals(FileUploadEvent event) {
        disposalsOutcome = outcome(event, (entity, upload) -> importDisposals.from(entity, upload, false));
    }

    private ImportOutcome outcome(FileUploadEvent event, BiFunction<String, Upload, ImportResult> use) {
        UploadedFile file = event.getFile();
        String entity = Given.entity(books.entity()).code();
        try (Upload upload = Upload.of(file.getInputStream(), file.getFileName())) {
            return ImportOutcome.of(file.getFileName(), () -> use.apply(entity, upload));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public boolean isMayImport() {
        return currentUser.has(Role.PREPARER);
    }

    public @Nullable ImportOutcome getLotsOutcome() {
        return lotsOutcome;
    }

    public @Nullable ImportOutcome getDisposalsOutcome() {
        return disposalsOutcome;
    }
}
