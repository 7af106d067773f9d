package org.ballast.holdings.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.entities.web.Books;
import org.ballast.entities.web.Given;
import org.ballast.holdings.application.ImportHoldings;
import org.ballast.holdings.application.ImportInBackground;
import org.ballast.holdings.domain.FilePreview;
import org.ballast.imports.application.KeepDrafts;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportKind;
import org.ballast.imports.domain.ImportResult;
import org.ballast.imports.web.ImportOutcome;
import org.ballast.jobs.domain.JobOrder;
import org.ballast.pages.web.Words;
import org.ballast.refusals.Refusal;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.file.UploadedFile;

/** Shows what a file of lots, of disposals or of movements would record, then records it. */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ImportHoldings importHoldings;

    @Inject
    private ImportInBackground background;

    @Inject
    private KeepDrafts drafts;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Books books;

    private final ImportSection lots = new ImportSection(ImportKind.LOTS);
    private final ImportSection disposals = new ImportSection(ImportKind.DISPOSALS);
    private final ImportSection movements = new ImportSection(ImportKind.MOVEMENTS);

    public void uploadLots(FileUploadEvent event) {
        look(lots, event.getFile());
    }

    public void uploadDisposals(FileUploadEvent event) {
        look(disposals, event.getFile());
    }

    public void uploadMovements(FileUploadEvent event) {
        look(movements, event.getFile());
    }

    private void look(ImportSection section, UploadedFile file) {
        try (Upload upload = Upload.of(file.getInputStream(), file.getFileName())) {
            FilePreview preview = preview(section, upload);
            section.show(drafts.keep(upload), preview);
        } catch (Refusal refused) {
            section.show(ImportOutcome.refused(file.getFileName(), refused), null);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private FilePreview preview(ImportSection section, Upload upload) {
        return importHoldings.preview(
                section.getKind(), Given.entity(books.entity()).code(), upload);
    }

    /**
     * Records the file as its preview was shown; where the market says something else by now, it is shown again. A large one
     * goes on in the background.
     */
    public String post(ImportSection section) {
        try (Upload upload = drafts.open(section.draft())) {
            FilePreview shown = section.getPreview();
            FilePreview now = preview(section, upload);
            if (shown == null || !shown.market().equals(now.market())) {
                section.show(section.draft(), now);
                return "";
            }
            int rows = now.fresh() + now.skipped();
            if (rows >= JobOrder.LARGE) {
                long job = leave(section, upload.fileName(), rows);
                Words.sayAfterRedirect("holdings", "import.left", job, upload.fileName());
                return "/holdings/imports.xhtml?faces-redirect=true";
            }
            Money amount = now.amount();
            ImportOutcome outcome = ImportOutcome.of(upload.fileName(), () -> record(section, upload));
            section.show(outcome, amount);
            drafts.forget(section.draft());
            return "";
        }
    }

    private long leave(ImportSection section, String fileName, int rows) {
        return background.begin(
                Given.entity(books.entity()).code(),
                new ImportInBackground.File(section.getKind(), fileName, section.draft(), section.isConfirmed(), rows));
    }

    private ImportResult record(ImportSection section, Upload upload) {
        return importHoldings.from(
                section.getKind(), Given.entity(books.entity()).code(), upload, section.isConfirmed());
    }

    public boolean isMayImport() {
        return currentUser.has(Role.PREPARER);
    }

    public ImportSection getLots() {
        return lots;
    }

    public ImportSection getDisposals() {
        return disposals;
    }

    public ImportSection getMovements() {
        return movements;
    }
}
