package org.ballast.approvals.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ballast.approvals.application.ReadCases;
import org.ballast.approvals.application.ReadWaiting;
import org.ballast.approvals.application.WaitingCase;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseFilter;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Stretch;
import org.ballast.pages.web.Words;
import org.jspecify.annotations.Nullable;

/** Whatever waits for an approval or was decided, the newest first, filtered by what stands in the address. */
@Named
@RequestScoped
public class CasesPage {

    private static final int ROWS = 50;

    @Inject
    private ReadCases cases;

    @Inject
    private ReadWaiting waiting;

    @Inject
    private HttpServletRequest request;

    private String entity = "";
    private @Nullable Stretch<WaitingCase> list;

    /**
     * @param entityCode empty for all entities
     */
    public void show(String entityCode) {
        entity = entityCode;
    }

    public Stretch<WaitingCase> getCases() {
        if (list == null) {
            list = Stretch.of(
                    request.getParameter("after"),
                    request.getParameter("before"),
                    ROWS,
                    (cursor, backward, limit) -> waiting.listed(
                            filter(), Optional.ofNullable(cursor).map(text -> Cursor.number(text, 0)), backward, limit),
                    row -> Cursor.of(row.approvalCase().id()));
        }
        return list;
    }

    public int getCount() {
        return cases.count(filter());
    }

    /** This list from another place on; {@code side} is {@code after} or {@code before}. */
    public String place(String side, String cursor) {
        return "/approvals/cases.xhtml?status=" + getStatus() + "&subject=" + getSubject() + "&" + side + "=" + cursor;
    }

    public String title(ApprovalCase shown) {
        return Words.of(cases.title(shown));
    }

    public String address(ApprovalCase shown) {
        return cases.address(shown) + "&entity=" + shown.entity();
    }

    public List<CaseStatus> getStatuses() {
        return List.copyOf(EnumSet.complementOf(EnumSet.of(CaseStatus.NONE)));
    }

    public List<String> getSubjects() {
        return cases.kinds();
    }

    public String getStatus() {
        return asked("status");
    }

    public String getSubject() {
        return asked("subject");
    }

    private CaseFilter filter() {
        return CaseFilter.ALL
                .of(Optional.of(entity).filter(code -> !code.isEmpty()))
                .about(getSubject().isEmpty() ? Set.of() : Set.copyOf(cases.requireKinds(List.of(getSubject()))))
                .in(getStatus().isEmpty() ? Set.of() : CaseStatuses.of(List.of(getStatus())));
    }

    private String asked(String name) {
        return Objects.toString(request.getParameter(name), "").strip();
    }
}
