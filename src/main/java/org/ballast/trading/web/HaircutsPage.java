package org.ballast.trading.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.entities.web.Given;
import org.ballast.imports.application.Upload;
import org.ballast.imports.web.ImportOutcome;
import org.ballast.pages.web.Words;
import org.ballast.refusals.Refusal;
import org.ballast.trading.application.EnterHaircuts;
import org.ballast.trading.application.ReadHaircuts;
import org.ballast.trading.domain.EnteredHaircut;
import org.ballast.trading.domain.Haircut;
import org.ballast.trading.domain.HaircutForm;
import org.ballast.trading.domain.Haircuts;
import org.jspecify.annotations.Nullable;

/** The haircuts of venues; an administrator enters further ones as lines of a file. */
@Named
@ViewScoped
public class HaircutsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PASTED = "lines";
    private static final String HEADER = String.join(",", HaircutForm.COLUMNS.required()) + ",source\n";

    @Inject
    private ReadHaircuts haircuts;

    @Inject
    private EnterHaircuts enterHaircuts;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    private String lines = HEADER;
    private String reason = "";
    private transient @Nullable ImportOutcome outcome;
    private transient @Nullable List<HaircutRow> rows;

    /**
     * A haircut as the page shows it.
     *
     * @param isInForce whether it counts now
     */
    public record HaircutRow(EnteredHaircut entered, boolean isInForce) {}

    public List<HaircutRow> getRows() {
        if (rows == null) {
            List<EnteredHaircut> all = haircuts.all(Optional.empty());
            Haircuts known = new Haircuts(
                    all.reversed().stream().map(EnteredHaircut::haircut).toList());
            rows = all.stream()
                    .map(each -> new HaircutRow(each, isInForce(each.haircut(), known)))
                    .toList();
        }
        return rows;
    }

    private boolean isInForce(Haircut haircut, Haircuts known) {
        return known.at(haircut.venue(), haircut.asset(), clock.instant())
                .filter(haircut::equals)
                .isPresent();
    }

    public String enter() {
        byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
        try (Upload upload = Upload.of(new ByteArrayInputStream(bytes), PASTED)) {
            EnterHaircuts.Entered entered = enterHaircuts.enter(upload, reason);
            Words.sayAfterRedirect(
                    "trading", "haircuts.entered", entered.entered().size());
            return "/trading/haircuts.xhtml?faces-redirect=true";
        } catch (Refusal refused) {
            outcome = ImportOutcome.refused(PASTED, refused);
            return "";
        }
    }

    public boolean isMayEnter() {
        return currentUser.has(Role.ADMIN);
    }

    public @Nullable ImportOutcome getOutcome() {
        return outcome;
    }

    public String getLines() {
        return lines;
    }

    public void setLines(@Nullable String lines) {
        this.lines = Given.orEmpty(lines);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Given.orEmpty(reason);
    }
}
