package org.ballast.centralbank.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.centralbank.application.NewOperation;
import org.ballast.centralbank.application.ReadOperations;
import org.ballast.centralbank.application.ReadOperations.Preview;
import org.ballast.centralbank.application.ReadOperations.Side;
import org.ballast.centralbank.application.RunOperation;
import org.ballast.centralbank.domain.OperationKind;
import org.ballast.centralbank.domain.OperationLeg;
import org.ballast.centralbank.domain.RecordedOperation;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.Mark;
import org.ballast.charts.domain.Tone;
import org.ballast.entities.web.Books;
import org.ballast.entities.web.Given;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Requests;
import org.ballast.pages.web.Words;
import org.jspecify.annotations.Nullable;

/** Operations of a central bank, and the form that shows what one does to both sides before it is asked for. */
@Named
@RequestScoped
public class OperationsPage {

    private static final int ROWS = 50;

    @Inject
    private ReadOperations operations;

    @Inject
    private RunOperation runOperation;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Books books;

    @Inject
    private HttpServletRequest request;

    private final Map<String, String> values =
            new HashMap<>(Map.of("kind", OperationKind.OUTRIGHT_PURCHASE.name(), "leg", OperationLeg.BEGIN.name()));
    private @Nullable List<RecordedOperation> found;
    private @Nullable Preview preview;

    /** Whether the entity looked at is a central bank, by the accounts of one. */
    public boolean isCentralBank() {
        return books.entity() != null && operations.isCentralBank(code());
    }

    /** Reads the list before anything is drawn. */
    public void open() {
        if (isCentralBank()) {
            found();
        }
    }

    private List<RecordedOperation> found() {
        if (found == null) {
            found = List.of(); // nothing is shown of a place that is refused
            found = operations.before(code(), Cursor.number(request.getParameter("before"), Long.MAX_VALUE), ROWS + 1);
        }
        return found;
    }

    /** The newest first. */
    public List<RecordedOperation> getRows() {
        return found().size() > ROWS ? found().subList(0, ROWS) : found();
    }

    /** Where the list goes on; empty at its end. */
    public String getNext() {
        return found().size() > ROWS
                ? "/centralbank/operations.xhtml?before="
                        + Cursor.of(getRows().getLast().id())
                : "";
    }

    public boolean isMayAsk() {
        return currentUser.has(Role.PREPARER);
    }

    public OperationKind[] getKinds() {
        return OperationKind.values();
    }

    public OperationLeg[] getLegs() {
        return OperationLeg.values();
    }

    /** What is keyed in, by field. */
    public Map<String, String> getValues() {
        return values;
    }

    /** Shows what it would do; nothing is stored. */
    public void look() {
        preview = operations.preview(code(), Requests.of(NewOperation.class, values));
    }

    public @Nullable Preview getPreview() {
        return preview;
    }

    /** Both sides before and after it; called with a preview only. */
    public Chart getChart() {
        List<Side> sides = preview == null ? List.of() : preview.sides();
        return Chart.ranked(
                Words.in("centralbank", "preview.chart"),
                Given.entity(books.entity()).functionalCurrency().getCurrencyCode(),
                sides.stream().map(side -> side.account().name()).toList(),
                List.of(
                        Mark.Bars.of(
                                Words.in("centralbank", "side.before"),
                                Tone.INK,
                                sides.stream()
                                        .map(side -> side.before().amount())
                                        .toList()),
                        Mark.Bars.of(
                                Words.in("centralbank", "side.after"),
                                Tone.FIRST,
                                sides.stream()
                                        .map(side -> side.after().amount())
                                        .toList())));
    }

    /** Asks for it; others decide. */
    public String ask() {
        RecordedOperation asked = runOperation.ask(code(), Requests.of(NewOperation.class, values));
        Words.sayAfterRedirect("centralbank", "operations.asked", asked.reference());
        return "/centralbank/operations.xhtml?faces-redirect=true";
    }

    /** What the button does, with the entity that it writes for. */
    public String getAskLabel() {
        return Words.in("centralbank", "operations.ask", books.getCode());
    }

    private String code() {
        return Given.entity(books.entity()).code();
    }
}
