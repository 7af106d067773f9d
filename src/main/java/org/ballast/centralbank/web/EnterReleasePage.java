package org.ballast.centralbank.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.centralbank.application.ReadInstitutions.Summary;
import org.ballast.centralbank.application.RecordReleases;
import org.ballast.centralbank.domain.TemplateLine;
import org.ballast.entities.web.Given;
import org.ballast.imports.application.Upload;
import org.ballast.imports.web.ImportOutcome;
import org.ballast.pages.web.Words;
import org.jspecify.annotations.Nullable;

/** A release keyed in line by line: it is taken as a file of that content would be, by the same rules. */
@Named
@RequestScoped
public class EnterReleasePage {

    @Inject
    private InstitutionPage institutionPage;

    @Inject
    private RecordReleases recordReleases;

    @Inject
    private CurrentUser currentUser;

    private final Map<String, String> values = new HashMap<>();
    private String on = "";
    private String source = "";
    private String reason = "";
    private @Nullable ImportOutcome outcome;

    public boolean isMayRecord() {
        return currentUser.has(Role.PREPARER) && institutionPage.getShown() != null;
    }

    /** The lines of the template by which the institution publishes today; releases laid out by another one come by file. */
    public List<TemplateLine> getLines() {
        Summary shown = institutionPage.getShown();
        return shown == null ? List.of() : institutionPage.templateNow().lines();
    }

    /** The unit of a line, as {@code USD million}. */
    public String unit(TemplateLine line) {
        return InstitutionPage.unit(line.unit(), institutionPage.getCurrency());
    }

    /** Records the release; what is wrong is shown with its item. */
    public @Nullable String record() {
        byte[] csv = csv().getBytes(StandardCharsets.UTF_8);
        try (Upload upload = Upload.of(new ByteArrayInputStream(csv), "keyed-in.csv")) {
            ImportOutcome done = ImportOutcome.of(
                    on,
                    () -> recordReleases.from(
                            institutionPage.getCode(),
                            upload,
                            source,
                            reason.isBlank() ? Optional.empty() : Optional.of(reason)));
            if (done.refused()) {
                outcome = done;
                return null;
            }
        }
        Words.sayAfterRedirect("centralbank", "release.recorded", institutionPage.getCode(), on);
        return "/centralbank/release.xhtml?faces-redirect=true&institution=" + institutionPage.getCode() + "&on=" + on;
    }

    private String csv() {
        StringBuilder csv = new StringBuilder("date,item,amount\r\n");
        for (TemplateLine line : getLines()) {
            String told = Given.orEmpty(values.get(line.item())).strip();
            if (!told.isEmpty()) {
                csv.append(quoted(on))
                        .append(',')
                        .append(quoted(line.item()))
                        .append(',')
                        .append(quoted(told))
                        .append("\r\n");
            }
        }
        return csv.toString();
    }

    private static String quoted(String text) {
        return '"' + text.strip().replace("\"", "\"\"") + '"';
    }

    public @Nullable ImportOutcome getOutcome() {
        return outcome;
    }

    /** What is keyed in, by item. */
    public Map<String, String> getValues() {
        return values;
    }

    public String getOn() {
        return on;
    }

    public void setOn(@Nullable String on) {
        this.on = Given.orEmpty(on);
    }

    public String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = Given.orEmpty(source);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Given.orEmpty(reason);
    }
}
