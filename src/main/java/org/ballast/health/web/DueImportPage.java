package org.ballast.health.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.ballast.entities.web.Books;
import org.ballast.health.application.ImportDueDates;
import org.ballast.imports.web.CorrectingUpload;
import org.primefaces.event.FileUploadEvent;

/** Takes files of due dates, and shows what came of them. */
@Named
@ViewScoped
public class DueImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ImportDueDates importDueDates;

    @Inject
    private Books books;

    private final CorrectingUpload file = new CorrectingUpload();

    public void upload(FileUploadEvent event) {
        file.take(event, (upload, correction) -> importDueDates.from(books.getCode(), upload, correction));
    }

    public CorrectingUpload getFile() {
        return file;
    }
}
