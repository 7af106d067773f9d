package org.ballast.holdings.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.IntSupplier;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.access.web.LazyRows;
import org.ballast.holdings.application.ReadHoldings;
import org.ballast.holdings.application.WithdrawDisposal;
import org.ballast.holdings.domain.DisposalStatus;
import org.ballast.holdings.domain.RecordedDisposal;
import org.ballast.holdings.domain.ReportingEntity;
import org.jspecify.annotations.Nullable;

/** The disposals of an entity, the latest first; one that waits can be taken back. */
@Named
@ViewScoped
public class DisposalsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReadHoldings readHoldings;

    @Inject
    private WithdrawDisposal withdrawDisposal;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Books books;

    private String reference = "";
    private String chosen = "";
    private String reason = "";
    private transient @Nullable LazyRows<RecordedDisposal> disposals;

    public LazyRows<RecordedDisposal> getDisposals() {
        if (disposals == null) {
            disposals = reference.isBlank()
                    ? rows(
                            this::count,
                            (first, size) -> readHoldings.latestDisposals(Given.entity(books.entity()), first, size))
                    : rows(() -> named().size(), (first, size) -> named());
        }
        return disposals;
    }

    private static LazyRows<RecordedDisposal> rows(IntSupplier count, LazyRows.Rows<RecordedDisposal> page) {
        return new LazyRows<>(count, page, disposal -> String.valueOf(disposal.id()));
    }

    private List<RecordedDisposal> named() {
        return readHoldings.disposals(Given.entity(books.entity()), reference.strip());
    }

    public boolean isNone() {
        return count() == 0;
    }

    public boolean isMayRecord() {
        return currentUser.has(Role.PREPARER);
    }

    /** Whether it is for nothing and may end units that have no price. */
    public boolean mayPostWithoutTest(RecordedDisposal disposal) {
        return disposal.status() == DisposalStatus.AWAITING_TEST
                && disposal.proceeds().isZero()
                && disposal.fee().isZero()
                && (currentUser.has(Role.CONTROLLER) || currentUser.has(Role.CFO));
    }

    public String withdraw() {
        withdrawDisposal.withdraw(Given.entity(books.entity()).code(), chosen, reason);
        Told.afterRedirect("disposal.withdrawn", chosen);
        return "/holdings/disposals.xhtml?faces-redirect=true";
    }

    private int count() {
        ReportingEntity entity = books.entity();
        return entity == null ? 0 : readHoldings.countDisposals(entity);
    }

    /** Reference of the only disposal that is shown, empty while all are. */
    public String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference == null ? "" : reference;
    }

    /** Reference of the disposal that is to be withdrawn, empty while none is chosen. */
    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
