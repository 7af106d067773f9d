package org.ballast.margin.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.charts.domain.Chart;
import org.ballast.imports.application.Upload;
import org.ballast.imports.web.ImportOutcome;
import org.ballast.margin.application.EnterMarginTable;
import org.ballast.margin.application.ReadMarginTables;
import org.ballast.margin.domain.EnteredTable;
import org.ballast.margin.domain.TableText;
import org.ballast.pages.web.Words;
import org.ballast.refusals.Refusal;
import org.jspecify.annotations.Nullable;

/** The margin tables of venues; an administrator enters the next one as lines of a file, beginning with one that is there. */
@Named
@ViewScoped
public class MarginTablesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PASTED = "lines";

    @Inject
    private ReadMarginTables tables;

    @Inject
    private EnterMarginTable enterTable;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    private @Nullable Long begin;
    private String lines = TableText.header();
    private String reason = "";
    private transient @Nullable ImportOutcome outcome;
    private transient @Nullable List<TableRow> rows;

    /**
     * A table as the page shows it.
     *
     * @param isInForce whether it counts today
     * @param rates pictures of what futures and perpetuals take, none where it does not count today
     * @param shares the same of sold options
     */
    public record TableRow(
            EnteredTable entered,
            boolean isInForce,
            List<MarginTableJson.Bracket> brackets,
            List<MarginTableJson.Shares> options,
            List<Chart> rates,
            List<Chart> shares) {

        static TableRow of(EnteredTable entered, boolean isInForce) {
            RateCharts charts = new RateCharts(entered.table(), (key, arguments) -> Words.in("margin", key, arguments));
            return new TableRow(
                    entered,
                    isInForce,
                    MarginTableJson.brackets(entered.table()),
                    MarginTableJson.shares(entered.table()),
                    isInForce ? charts.futures() : List.of(),
                    isInForce ? charts.options() : List.of());
        }
    }

    /** Offers the table that the address names as the beginning of the next one. */
    public void show() {
        if (begin != null) {
            tables.all(Optional.empty()).stream()
                    .filter(each -> each.table().id() == begin)
                    .findFirst()
                    .ifPresent(each -> lines = TableText.of(each.table()));
        }
    }

    public List<TableRow> getRows() {
        if (rows == null) {
            Set<Long> inForce = tables.inForce(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
            rows = tables.all(Optional.empty()).stream()
                    .map(each -> TableRow.of(each, inForce.contains(each.table().id())))
                    .toList();
        }
        return rows;
    }

    public String enter() {
        byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
        try (Upload upload = Upload.of(new ByteArrayInputStream(bytes), PASTED)) {
            EnterMarginTable.Entered entered = enterTable.enter(upload, reason);
            Words.sayAfterRedirect("margin", "tables.entered", entered.entered());
            return "/trading/marginTables.xhtml?faces-redirect=true";
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

    public @Nullable Long getBegin() {
        return begin;
    }

    public void setBegin(@Nullable Long begin) {
        this.begin = begin;
    }

    public String getLines() {
        return lines;
    }

    public void setLines(String lines) {
        this.lines = lines;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
