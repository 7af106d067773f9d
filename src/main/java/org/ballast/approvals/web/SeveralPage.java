package org.ballast.approvals.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.access.web.StepUpPart;
import org.ballast.amounts.Money;
import org.ballast.amounts.PlainText;
import org.ballast.approvals.application.ApproveSeveral;
import org.ballast.approvals.application.CaseOutcome;
import org.ballast.approvals.application.NamedCase;
import org.ballast.approvals.application.ReadCases;
import org.ballast.approvals.application.ReadWaiting;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.application.WaitingCase;
import org.ballast.approvals.domain.ApprovalsSentence;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.domain.Tier;
import org.ballast.pages.web.Words;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.jspecify.annotations.Nullable;

/** Several cases of one company and tier on one page, each with what an approval binds to, and one confirmation. */
@Named
@ViewScoped
public class SeveralPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "cases";
    private static final String BOX_NAME = "case";
    private static final Pattern BOX = Pattern.compile(BOX_NAME + "[0-9]{1,18}");
    private static final String OUTCOMES = "org.ballast.approvals.outcomes";

    @Inject
    private ReadWaiting waiting;

    @Inject
    private ReadCases cases;

    @Inject
    private ApproveSeveral several;

    @Inject
    private StepUpPart stepUp;

    @Inject
    private HttpServletRequest request;

    private ArrayList<Long> ids = new ArrayList<>();
    private LinkedHashMap<Long, String> hashes = new LinkedHashMap<>();
    private LinkedHashMap<Long, Long> versions = new LinkedHashMap<>();
    private LinkedHashMap<Long, Outcome> outcomes = new LinkedHashMap<>();
    private String comment = "";
    private transient @Nullable List<WaitingCase> rows;

    /**
     * What became of one, for the page after it.
     *
     * @param detail why it was refused; empty where it was not
     */
    public record Outcome(CaseOutcome.Result kind, String detail) implements Serializable {}

    /** Remembers what is shown: each approval binds to it. */
    public void show() {
        ids = new ArrayList<>(named());
        several.requireAlike(getRows().stream().map(WaitingCase::approvalCase).toList());
        getRows().forEach(row -> {
            hashes.put(row.approvalCase().id(), row.approvalCase().evidenceHash());
            versions.put(row.approvalCase().id(), row.approvalCase().version());
        });
        if (flash().get(OUTCOMES) instanceof LinkedHashMap<?, ?> told) {
            told.forEach((id, outcome) -> outcomes.put((Long) id, (Outcome) outcome));
        }
    }

    /** An address has each parameter once: a list, or one parameter for each box that was checked. */
    private Set<Long> named() {
        Set<Long> named = new TreeSet<>();
        Stream.of(Objects.toString(request.getParameter(LIST), "").split(",", -1))
                .filter(text -> !text.isBlank())
                .forEach(text -> named.add(key(text.strip())));
        request.getParameterMap().keySet().stream()
                .filter(name -> BOX.matcher(name).matches())
                .forEach(name -> named.add(Long.parseLong(name.substring(BOX_NAME.length()))));
        if (named.size() > ApproveSeveral.MOST) {
            throw Refusal.ofField(
                    LIST, String.valueOf(named.size()), ApprovalsSentence.SO_MANY_CASES, ApproveSeveral.MOST);
        }
        return named;
    }

    private static long key(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw new Refusal(RefusalCode.NOT_FOUND, ApprovalsSentence.NO_CASE, PlainText.shown(text));
        }
        return Long.parseLong(text);
    }

    public String approve() {
        if (isSteppedUp()) {
            stepUp.confirm();
        }
        List<CaseOutcome> done = several.approve(
                hashes.entrySet().stream()
                        .map(each -> new NamedCase(
                                each.getKey(),
                                new Seen(
                                        each.getValue(),
                                        OptionalLong.of(Objects.requireNonNull(versions.get(each.getKey()))))))
                        .toList(),
                comment);
        LinkedHashMap<Long, Outcome> told = new LinkedHashMap<>();
        done.forEach(each -> told.put(
                each.id(),
                new Outcome(each.kind(), each.refusal().map(Refusal::detail).orElse(""))));
        flash().put(OUTCOMES, told);
        return "/approvals/several.xhtml?faces-redirect=true&" + LIST + "="
                + ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static Map<String, Object> flash() {
        ExternalContext context = FacesContext.getCurrentInstance().getExternalContext();
        return context.getFlash();
    }

    /** The cases as they stand now. */
    public List<WaitingCase> getRows() {
        if (rows == null) {
            rows = waiting.named(ids);
        }
        return rows;
    }

    /** The total of each currency. */
    public List<Money> getTotals() {
        Map<String, Money> totals = new LinkedHashMap<>();
        getRows()
                .forEach(row -> row.approvalCase()
                        .amount()
                        .ifPresent(amount -> totals.merge(amount.currency().getCurrencyCode(), amount, Money::plus)));
        return List.copyOf(totals.values());
    }

    /** Whether anything is left to approve. */
    public boolean isOpen() {
        return waiting.isApprover() && getRows().stream().anyMatch(SeveralPage::isOpen);
    }

    private static boolean isOpen(WaitingCase row) {
        return row.approvalCase().status() == CaseStatus.SUBMITTED && row.bar().isEmpty();
    }

    public boolean isSteppedUp() {
        return getRows().stream()
                .anyMatch(row ->
                        row.approvalCase().tier().filter(Tier::isSteppedUp).isPresent());
    }

    public boolean isDone() {
        return !outcomes.isEmpty();
    }

    /** What the button says: how many of them the user can approve. */
    public String getConfirmation() {
        return Words.in(
                "approvals",
                "several.confirm",
                getRows().stream().filter(SeveralPage::isOpen).count());
    }

    /** What became of it; null where nothing was tried. */
    public @Nullable Outcome outcome(WaitingCase row) {
        return outcomes.get(row.approvalCase().id());
    }

    public String address(WaitingCase row) {
        return cases.address(row.approvalCase()) + "&entity="
                + row.approvalCase().entity();
    }

    public List<Long> getIds() {
        return ids;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(@Nullable String comment) {
        this.comment = comment == null ? "" : comment;
    }
}
