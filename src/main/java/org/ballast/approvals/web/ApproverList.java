package org.ballast.approvals.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ballast.approvals.application.ReadCases;
import org.ballast.approvals.application.ReadWaiting;
import org.ballast.approvals.application.WaitingCase;
import org.ballast.approvals.domain.CompanyWork;
import org.ballast.approvals.domain.Place;
import org.ballast.approvals.domain.Tier;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Stretch;
import org.ballast.pages.web.Words;
import org.jspecify.annotations.Nullable;

/** What waits for the decision of whoever looks, the next to do on top, and what waits for others. */
@Named
@RequestScoped
public class ApproverList {

    private static final String BUNDLE = "approvals";
    private static final int ROWS = 25;
    private static final int OTHERS = 10;

    @Inject
    private ReadWaiting waiting;

    @Inject
    private ReadCases cases;

    @Inject
    private HttpServletRequest request;

    private @Nullable Stretch<WaitingCase> mine;
    private @Nullable List<WaitingCase> others;
    private @Nullable List<CompanyWork> companies;
    private long countOpen = -1;

    /** Whether anything can wait for the user's decision. */
    public boolean isApprover() {
        return waiting.isApprover();
    }

    public Stretch<WaitingCase> getMine() {
        if (mine == null) {
            mine = Stretch.of(
                    request.getParameter("after"),
                    request.getParameter("before"),
                    ROWS,
                    (cursor, backward, limit) -> waiting.mine(company(), place(cursor, backward), backward, limit),
                    row -> cursor(Place.of(row.approvalCase())));
        }
        return mine;
    }

    private static Place place(@Nullable String cursor, boolean backward) {
        return Cursor.read(
                cursor,
                backward ? Place.LAST : Place.FIRST,
                parts -> new Place(LocalDate.parse(parts.get(0)), Long.parseLong(parts.get(1))));
    }

    private static String cursor(Place place) {
        return Cursor.of(place.dueOn(), place.id());
    }

    /** The first of what waits for others, with why it is not the user's. */
    public List<WaitingCase> getOthers() {
        if (others == null) {
            others = getCountOfOthers() > 0 ? waiting.ofOthers(company(), OTHERS) : List.of();
        }
        return others;
    }

    /** How much waits for others: they are looked for only where there are any. */
    public long getCountOfOthers() {
        if (countOpen < 0) {
            countOpen = waiting.countOpen(company());
        }
        return Math.max(0, countOpen - getCount());
    }

    public String getOthersHeading() {
        return Words.in(BUNDLE, "list.others", getCountOfOthers());
    }

    public boolean isMoreOfOthers() {
        return getCountOfOthers() > OTHERS;
    }

    /** How much waits for the user, by company. */
    public List<CompanyWork> getCompanies() {
        if (companies == null) {
            companies = waiting.companies();
        }
        return companies;
    }

    public long getCount() {
        return getCompanies().stream()
                .filter(each -> company().map(each.entity()::equals).orElse(true))
                .mapToLong(CompanyWork::count)
                .sum();
    }

    public long getCountOfAll() {
        return getCompanies().stream().mapToLong(CompanyWork::count).sum();
    }

    public String getHeading() {
        return Words.in(BUNDLE, "work.submitted", getCount());
    }

    /** The company that the list is narrowed to; empty for all. */
    public String getCompany() {
        return asked("company");
    }

    private Optional<String> company() {
        return Optional.of(getCompany()).filter(code -> !code.isEmpty());
    }

    /** The list of one company, or of all where none is named. */
    public String narrowed(String code) {
        return ListAddress.of(code).text();
    }

    /** This list from another place on; {@code side} is {@code after} or {@code before}. */
    public String place(String side, String cursor) {
        return ListAddress.of(getCompany()).with(side, cursor).text();
    }

    /** This list with a case open beside it. */
    public String open(WaitingCase row) {
        return ListAddress.of(getCompany())
                .with("after", asked("after"))
                .with("before", asked("before"))
                .with("case", String.valueOf(row.approvalCase().id()))
                .text();
    }

    private String asked(String name) {
        return Objects.toString(request.getParameter(name), "").strip();
    }

    /** Its own page. */
    public String page(WaitingCase row) {
        return cases.address(row.approvalCase()) + "&entity="
                + row.approvalCase().entity();
    }

    /** What may be approved together: one company and one tier. */
    public String alike(WaitingCase row) {
        return row.approvalCase().entity() + "|"
                + row.approvalCase().tier().map(Tier::name).orElse("");
    }
}
