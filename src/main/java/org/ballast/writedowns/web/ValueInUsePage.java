package org.ballast.writedowns.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.PeriodName;
import org.ballast.measurement.domain.ValueInUse.CashFlow;
import org.ballast.pages.web.Words;
import org.ballast.writedowns.application.ReadValuesInUse;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.domain.ValueInUseMemo;
import org.jspecify.annotations.Nullable;

/** One memo of value in use: what a unit is worth, the cash flows behind it, why, and what rests on it. */
@Named
@RequestScoped
public class ValueInUsePage {

    private static final int DECIMALS = 8;

    @Inject
    private ReadValuesInUse valuesInUse;

    @Inject
    private CurrentUser currentUser;

    private long id;
    private @Nullable ValueInUseMemo memo;
    private @Nullable List<Proposal> proposals;

    public ValueInUseMemo getMemo() {
        if (memo == null) {
            memo = valuesInUse.byId(id);
        }
        return memo;
    }

    public String getTitle() {
        return Words.in(
                "writedowns",
                "valueInUse.title",
                getMemo().asset(),
                PeriodName.day(getMemo().on()));
    }

    /** The present value of one unit. */
    public BigDecimal getPerUnit() {
        return getMemo().terms().estimate().perUnit(DECIMALS);
    }

    /** What a cash flow is worth at the reporting day. */
    public BigDecimal present(CashFlow flow) {
        return getMemo().terms().estimate().perUnit(flow, DECIMALS);
    }

    public String getCurrency() {
        return getMemo().terms().estimate().currency().getCurrencyCode();
    }

    /** The write-downs whose evidence it is part of, the newest first. */
    public List<Proposal> getProposals() {
        if (proposals == null) {
            proposals = valuesInUse.proposals(id);
        }
        return proposals;
    }

    public boolean isMayReplace() {
        return getMemo().inForce() && currentUser.has(Role.PREPARER);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
