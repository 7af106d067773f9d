package org.ballast.trading.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.entities.web.Books;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportResult;
import org.ballast.imports.web.CorrectingUpload;
import org.ballast.trading.application.ImportCashMovements;
import org.ballast.trading.application.ImportCloses;
import org.ballast.trading.application.ImportFromVenue;
import org.ballast.trading.application.ImportMarks;
import org.ballast.trading.application.ImportPositions;
import org.primefaces.event.FileUploadEvent;

/** Takes files of one trading account: what they bring is chosen, and what came of them is shown. */
@Named
@ViewScoped
public class AccountImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ImportPositions importPositions;

    @Inject
    private ImportCloses importCloses;

    @Inject
    private ImportCashMovements importCashMovements;

    @Inject
    private ImportMarks importMarks;

    @Inject
    private ImportFromVenue importFromVenue;

    @Inject
    private Books books;

    private String account = "";
    private String brings = Brings.DERIBIT.name();
    private final CorrectingUpload file = new CorrectingUpload();
    private List<String> unknown = List.of();
    private List<String> missing = List.of();
    private List<String> openingUnknown = List.of();
    private List<String> entryIndexUnknown = List.of();
    private String at = "";

    /** What a file brings. */
    public enum Brings {
        DERIBIT,
        UNIFIED,
        BINANCE,
        OKX,
        POSITIONS,
        CLOSES,
        CASH_MOVEMENTS,
        MARKS
    }

    public void upload(FileUploadEvent event) {
        unknown = List.of();
        missing = List.of();
        openingUnknown = List.of();
        entryIndexUnknown = List.of();
        file.take(event, this::imported);
    }

    private ImportResult imported(Upload upload, Optional<String> correction) {
        String entity = books.getCode();
        Brings chosen = Brings.valueOf(brings);
        return switch (chosen) {
            case POSITIONS -> importPositions.from(entity, account, upload, correction);
            case CLOSES -> importCloses.from(entity, account, upload, correction);
            case CASH_MOVEMENTS -> importCashMovements.from(entity, account, upload, correction);
            case MARKS -> importMarks.from(upload, correction);
            case DERIBIT, UNIFIED, BINANCE, OKX -> {
                ImportFromVenue.Taken taken = importFromVenue.from(
                        entity, account, upload, new ImportFromVenue.Asked(chosen.name(), instant(), correction));
                unknown = List.copyOf(taken.unknown());
                missing = List.copyOf(taken.notInFile());
                openingUnknown = List.copyOf(taken.openingUnknown());
                entryIndexUnknown = List.copyOf(taken.entryIndexUnknown());
                yield taken.result();
            }
        };
    }

    private Optional<Instant> instant() {
        return at.isBlank() ? Optional.empty() : Optional.of(AskedInstant.said(at.strip()));
    }

    /** Instruments whose opening the venue does not say. */
    public List<String> getOpeningUnknown() {
        return openingUnknown;
    }

    /** Instruments whose price of the underlying at entry is not known. */
    public List<String> getEntryIndexUnknown() {
        return entryIndexUnknown;
    }

    /** The instant of a venue's answer, as text. */
    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }

    public CorrectingUpload getFile() {
        return file;
    }

    /** Fields that the format does not know, which were not taken. */
    public List<String> getUnknown() {
        return unknown;
    }

    /** Instruments of positions that are open here and not in the file. */
    public List<String> getMissing() {
        return missing;
    }

    public Brings[] getChoices() {
        return Brings.values();
    }

    public String getBrings() {
        return brings;
    }

    public void setBrings(String brings) {
        this.brings = brings;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }
}
