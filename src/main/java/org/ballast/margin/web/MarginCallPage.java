package org.ballast.margin.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.charts.domain.Chart;
import org.ballast.margin.application.CollateralToBring;
import org.ballast.margin.application.MeetCall;
import org.ballast.margin.application.ReadCallCourse;
import org.ballast.margin.application.ReadCalls;
import org.ballast.margin.domain.CollateralTransfer;
import org.ballast.pages.web.Requests;
import org.ballast.pages.web.Words;
import org.ballast.refusals.Refusal;
import org.jspecify.annotations.Nullable;

/** One margin call: what it asks for, until when, what is to meet it. */
@Named
@ViewScoped
public class MarginCallPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReadCalls readCalls;

    @Inject
    private ReadCallCourse readCallCourse;

    @Inject
    private MeetCall meetCall;

    @Inject
    private CurrentUser currentUser;

    private long id;
    private final Map<String, String> values = new HashMap<>();
    private transient ReadCalls.@Nullable Detail detail;
    private transient @Nullable Chart chart;

    /** A call that is not there is a page that is not there. */
    public void show() throws IOException {
        try {
            values.putIfAbsent("amount", getMissing().toPlainString());
        } catch (Refusal missing) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(missing.code().httpStatus(), missing.detail());
            faces.responseComplete();
        }
    }

    public ReadCalls.Detail getDetail() {
        if (detail == null) {
            detail = readCalls.detail(id);
        }
        return detail;
    }

    /** What the call still asks for. */
    public BigDecimal getMissing() {
        return getDetail().transfers().stream()
                .filter(CollateralTransfer::isPosted)
                .map(CollateralTransfer::amount)
                .reduce(getDetail().call().amount(), BigDecimal::subtract)
                .max(BigDecimal.ZERO);
    }

    /** The course of margin around the call. */
    public Chart getChart() {
        if (chart == null) {
            chart = CallChart.of(
                    getDetail().call(), readCallCourse.of(id), (key, arguments) -> Words.in("margin", key, arguments));
        }
        return chart;
    }

    /** Whether a transfer waits for its decision. */
    public boolean isWaiting() {
        return getDetail().transfers().stream().anyMatch(each -> each.status().isLive());
    }

    public boolean isMayMeet() {
        return currentUser.has(Role.PREPARER) && getDetail().call().isOpen() && !isWaiting();
    }

    /** Whether the cash that is paid has to be told beside the collateral. */
    public boolean isInOtherUnit() {
        return !getCurrency().equals(getDetail().call().unit().code());
    }

    /** Of the primary book of the company whose call it is, whatever book is looked at: there the cash is paid. */
    public String getCurrency() {
        return getDetail().currency().getCurrencyCode();
    }

    public String meet() {
        ApprovalCase made = meetCall.meet(id, Requests.of(CollateralToBring.class, values));
        Words.sayAfterRedirect("margin", "call.asked");
        return "/approvals/case.xhtml?faces-redirect=true&id=" + made.id() + "&entity=" + made.entity();
    }

    /** Texts by property of what is to be brought. */
    public Map<String, String> getValues() {
        return values;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
