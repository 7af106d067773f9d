package org.ballast.reserves.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.ballast.entities.web.Books;
import org.ballast.entities.web.Given;
import org.ballast.imports.web.CorrectingUpload;
import org.ballast.pages.domain.Field;
import org.ballast.reserves.application.RecordReserves;
import org.jspecify.annotations.Nullable;
import org.primefaces.event.FileUploadEvent;

/** Uploads files of what addresses held at an instant. */
@Named
@ViewScoped
public class ReservesUpload implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RecordReserves recordReserves;

    @Inject
    private Books books;

    private String asset = "";
    private String at = "";
    private final CorrectingUpload file = new CorrectingUpload();

    public void upload(FileUploadEvent event) {
        file.take(
                event,
                (upload, correction) -> recordReserves.from(
                        books.getCode(),
                        new Field("asset", asset).required(),
                        ReservesResource.instant(at),
                        upload,
                        correction));
    }

    public CorrectingUpload getFile() {
        return file;
    }

    public String getAsset() {
        return asset;
    }

    public void setAsset(@Nullable String asset) {
        this.asset = Given.orEmpty(asset);
    }

    /** The instant of the snapshot, as text. */
    public String getAt() {
        return at;
    }

    public void setAt(@Nullable String at) {
        this.at = Given.orEmpty(at);
    }
}
