package org.ballast.journal.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.web.Given;
import org.ballast.imports.application.Upload;
import org.ballast.journal.application.ContributionRules;
import org.ballast.journal.application.Journal;
import org.ballast.journal.application.OpenBooks;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.ballast.pages.web.Words;
import org.ballast.refusals.Refusal;
import org.jspecify.annotations.Nullable;

/** The balances with which a company begins, account by account, or pasted as lines of a file. */
@Named
@ViewScoped
public class OpeningPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpenBooks openBooks;

    @Inject
    private Journal journal;

    @Inject
    private CurrentUser currentUser;

    private String entity = "";
    private String currency = "";
    private String postedOn = "";
    private String reference = "";
    private String lines = "";
    private List<OpeningRow> rows = List.of();

    /**
     * @param entityCode empty while there is no entity
     * @param day offered as the posting day
     */
    public void show(String entityCode, LocalDate day) {
        entity = entityCode;
        postedOn = day.toString();
        if (!entity.isEmpty()) {
            ReportingEntity owner = journal.owner(entity);
            currency = owner.functionalCurrency().getCurrencyCode();
            rows = journal.chart(owner.book().id()).accounts().stream()
                    .filter(account -> account.keptBy().isEmpty())
                    .map(OpeningRow::new)
                    .toList();
        }
    }

    public boolean isMayRecord() {
        return currentUser.has(Role.PREPARER) && !entity.isEmpty();
    }

    public String open() {
        Fields fields = new Fields();
        Read<LocalDate> day = fields.read(() -> new Field("postedOn", postedOn).day());
        Read<String> named =
                fields.read(() -> ContributionRules.reference(new Field("reference", reference).required()));
        fields.requireAllRight();
        List<OpeningRow> filled = rows.stream().filter(OpeningRow::isFilled).toList();
        PostedEntry posted;
        try {
            posted = lines.isBlank()
                    ? openBooks.open(
                            entity,
                            day.value(),
                            named.value(),
                            filled.stream().map(OpeningRow::texts).toList())
                    : pasted(day.value(), named.value());
        } catch (Refusal refusal) {
            if (!lines.isBlank() || refusal.errors().stream().allMatch(error -> error.line() == 0)) {
                throw refusal;
            }
            refusal.errors().forEach(error -> beside(filled.get((int) error.line() - 1), error));
            return "";
        }
        Words.sayAfterRedirect("journal", "opening.done", posted.number(), entity);
        return "/journal/entry.xhtml?faces-redirect=true&entity=" + entity + "&id=" + posted.id();
    }

    private PostedEntry pasted(LocalDate day, String named) {
        byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
        try (Upload upload = Upload.of(new ByteArrayInputStream(bytes), "opening-balances.csv")) {
            return openBooks.open(entity, day, named, upload);
        }
    }

    /** An error stands beside the field of the account that it is about. */
    private void beside(OpeningRow row, Refusal.FieldError error) {
        int index = IntStream.range(0, rows.size())
                .filter(at -> rows.get(at).getNumber().equals(row.getNumber()))
                .findFirst()
                .orElseThrow();
        String field = error.field().equals("credit") ? "credit" : "debit";
        FacesContext.getCurrentInstance()
                .addMessage(
                        "opening:accounts:" + index + ":" + field,
                        new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence(error.message()), null));
    }

    private static String sentence(String message) {
        return message.substring(0, 1).toUpperCase(Locale.ENGLISH) + message.substring(1) + ".";
    }

    /** The button's verb with the company. */
    public String getLabel() {
        return Words.in("journal", "contribute.save", entity);
    }

    public List<OpeningRow> getRows() {
        return rows;
    }

    public String getCurrency() {
        return currency;
    }

    public String getPostedOn() {
        return postedOn;
    }

    public void setPostedOn(@Nullable String postedOn) {
        this.postedOn = Given.orEmpty(postedOn);
    }

    public String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = Given.orEmpty(reference);
    }

    public String getLines() {
        return lines;
    }

    public void setLines(@Nullable String lines) {
        this.lines = lines == null ? "" : lines;
    }
}
