package org.ballast.signals.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.entities.web.Books;
import org.ballast.entities.web.Given;
import org.ballast.pages.web.Requests;
import org.ballast.pages.web.Words;
import org.ballast.refusals.Refusal;
import org.ballast.signals.application.AttachExternalFile;
import org.ballast.signals.application.NewExternalInformation;
import org.ballast.signals.application.ReadExternalInformation;
import org.ballast.signals.application.ReadIndicators;
import org.ballast.signals.application.WriteExternalInformation;
import org.ballast.signals.domain.ExternalFile;
import org.ballast.signals.domain.ExternalInformation;
import org.jspecify.annotations.Nullable;
import org.primefaces.event.FileUploadEvent;

/** Where people write down what prices do not tell, and look at one piece of it, correct it or withdraw it. */
@Named
@ViewScoped
public class ExternalPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/signals/external.xhtml?faces-redirect=true";

    @Inject
    private ReadExternalInformation read;

    @Inject
    private WriteExternalInformation write;

    @Inject
    private AttachExternalFile attach;

    @Inject
    private ReadIndicators indicators;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Books books;

    private final Map<String, String> values = new HashMap<>();
    private long id;
    private String reason = "";
    private String outcome = "";
    private boolean isRefused;
    private transient @Nullable ExternalInformation shown;

    /** Begins with what the one that is looked at says, or with nothing but a day. */
    public void show(LocalDate asOf) {
        ExternalInformation told = getShown();
        if (told == null) {
            if (books.entity() != null) {
                LocalDate today = indicators.today(books.getCode());
                values.put("day", (asOf.isAfter(today) ? today : asOf).toString());
            }
            return;
        }
        ExternalInformation.Said said = told.said();
        values.put("kind", said.kind().name());
        values.put("asset", said.asset().orElse(""));
        values.put("finding", said.finding().name());
        values.put("day", said.on().toString());
        values.put("until", said.until().map(LocalDate::toString).orElse(""));
        said.figure().ifPresent(figure -> {
            values.put("figure", figure.number().toPlainString());
            values.put("currency", figure.currency().getCurrencyCode());
        });
        values.put("source", said.source());
        values.put("words", said.words());
    }

    /** The one that is looked at; null where there is none. */
    public @Nullable ExternalInformation getShown() {
        if (shown == null && id != 0 && books.entity() != null) {
            shown = read.byId(books.getCode(), id);
        }
        return shown;
    }

    public boolean isMayWrite() {
        return currentUser.has(Role.PREPARER) || currentUser.has(Role.CONTROLLER) || currentUser.has(Role.RISK);
    }

    /** Whether the one that is looked at can be corrected. */
    public boolean isMayCorrect() {
        ExternalInformation told = getShown();
        return told != null && told.inForce() && isMayWrite();
    }

    public String record() {
        return done("external.written", write.write(code(), Requests.of(NewExternalInformation.class, values)));
    }

    public String correct() {
        values.put("reason", reason);
        return done("external.corrected", write.correct(code(), id, Requests.of(NewExternalInformation.class, values)));
    }

    public String withdraw() {
        return done("external.withdrawn", write.withdraw(code(), id, reason));
    }

    /** What the button does, with the entity that it writes for. */
    public String getSaveLabel() {
        return Words.in("signals", "external.save", books.getCode());
    }

    private static String done(String key, ExternalInformation told) {
        Words.sayAfterRedirect("signals", key);
        return HERE + "&id=" + told.id();
    }

    private String code() {
        return Given.entity(books.entity()).code();
    }

    public void upload(FileUploadEvent event) {
        try (InputStream content = event.getFile().getInputStream()) {
            ExternalFile file = attach.add(code(), id, event.getFile().getFileName(), content);
            isRefused = false;
            outcome = Words.in("signals", "external.file.added", file.name());
        } catch (Refusal refused) {
            isRefused = true;
            outcome = refused.detail();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The files of the one that is looked at. */
    public List<ExternalFile> getFiles() {
        return getShown() == null ? List.of() : read.files(code(), id);
    }

    /** In kilobytes, rounded up. */
    public int kilobytes(ExternalFile file) {
        return Math.ceilDiv(file.size(), 1024);
    }

    /** What became of the file that was sent last; empty before. */
    public String getOutcome() {
        return outcome;
    }

    public boolean isRefused() {
        return isRefused;
    }

    /** What is keyed in, by field. */
    public Map<String, String> getValues() {
        return values;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Given.orEmpty(reason);
    }
}
