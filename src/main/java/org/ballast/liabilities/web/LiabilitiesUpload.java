package org.ballast.liabilities.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.ballast.entities.web.Books;
import org.ballast.entities.web.Given;
import org.ballast.imports.web.CorrectingUpload;
import org.ballast.liabilities.application.RecordLiabilities;
import org.jspecify.annotations.Nullable;
import org.primefaces.event.FileUploadEvent;

/** Takes files of customers' balances, and shows what came of them. */
@Named
@ViewScoped
public class LiabilitiesUpload implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RecordLiabilities recordLiabilities;

    @Inject
    private LiabilitiesPage page;

    @Inject
    private Books books;

    private String asset = "";
    private String day = "";
    private String time = "23:59:59.999";
    private final CorrectingUpload file = new CorrectingUpload();

    public void upload(FileUploadEvent event) {
        file.take(
                event,
                (upload, correction) ->
                        recordLiabilities.from(books.getCode(), asset, day + "T" + time + "Z", upload, correction));
        page.readAnew();
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

    public String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = Given.orEmpty(day);
    }

    public String getTime() {
        return time;
    }

    public void setTime(@Nullable String time) {
        this.time = Given.orEmpty(time);
    }
}
