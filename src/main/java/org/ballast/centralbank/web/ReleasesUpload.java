package org.ballast.centralbank.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.ballast.centralbank.application.RecordReleases;
import org.ballast.entities.web.Given;
import org.ballast.imports.web.CorrectingUpload;
import org.jspecify.annotations.Nullable;
import org.primefaces.event.FileUploadEvent;

/** Uploads files of releases of the institution that is shown. */
@Named
@ViewScoped
public class ReleasesUpload implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RecordReleases recordReleases;

    @Inject
    private InstitutionPage page;

    private String source = "";
    private final CorrectingUpload file = new CorrectingUpload();

    public void upload(FileUploadEvent event) {
        file.take(event, (upload, correction) -> recordReleases.from(page.getCode(), upload, source, correction));
        page.readAnew();
    }

    public CorrectingUpload getFile() {
        return file;
    }

    public String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = Given.orEmpty(source);
    }
}
