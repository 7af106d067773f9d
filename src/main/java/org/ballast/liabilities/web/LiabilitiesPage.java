package org.ballast.liabilities.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.assets.application.ReadAssets;
import org.ballast.assets.domain.Asset;
import org.ballast.entities.web.Books;
import org.ballast.liabilities.application.ControlLiabilities;
import org.ballast.liabilities.application.ReadLiabilities;
import org.ballast.liabilities.domain.ControlTotal;
import org.ballast.liabilities.domain.CustomerBalance;
import org.ballast.liabilities.domain.LiabilitySnapshot;
import org.ballast.pages.domain.Field;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Stretch;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.jspecify.annotations.Nullable;

/** Recorded balances of customers, and one of them beside the ledger. */
@Named
@RequestScoped
public class LiabilitiesPage {

    private static final int ROWS = 50;

    @Inject
    private ReadLiabilities readLiabilities;

    @Inject
    private ControlLiabilities controlLiabilities;

    @Inject
    private ReadAssets assets;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Books books;

    @Inject
    private HttpServletRequest request;

    private @Nullable Stretch<LiabilitySnapshot> rows;
    private @Nullable LiabilitySnapshot shown;
    private @Nullable ControlTotal control;
    private boolean opened;

    /** Looks at what the address names before anything is drawn. */
    public void open() {
        getShown();
    }

    /** The snapshot that the address names; null where it names none. */
    public @Nullable LiabilitySnapshot getShown() {
        if (!opened && books.isOne()) {
            opened = true;
            String named = Objects.requireNonNullElse(request.getParameter("snapshot"), "");
            if (!named.isEmpty()) {
                long id = Cursor.number(named, 0);
                shown = readLiabilities.find(books.getCode(), id);
            }
        }
        return shown;
    }

    /** How an address names a snapshot. */
    public String name(LiabilitySnapshot snapshot) {
        return Cursor.of(snapshot.id());
    }

    /** The newest first, a stretch at a time. */
    public Stretch<LiabilitySnapshot> getRows() {
        if (rows == null) {
            rows = Stretch.of(
                    request.getParameter("after"),
                    request.getParameter("before"),
                    ROWS,
                    (cursor, backward, limit) -> books.isOne()
                            ? readLiabilities.beyond(books.getCode(), Cursor.key(cursor), backward, limit)
                            : List.of(),
                    snapshot -> Cursor.of(snapshot.id()));
        }
        return rows;
    }

    /** This list from another place on; {@code side} is {@code after} or {@code before}. */
    public String place(String side, String cursor) {
        return "/liabilities/liabilities.xhtml?" + side + "=" + cursor;
    }

    /** All assets of the instant that is shown beside the ledger. */
    public ControlTotal getControl() {
        if (control == null) {
            control = controlLiabilities.at(
                    books.getCode(), Objects.requireNonNull(getShown()).at());
        }
        return control;
    }

    /** Assets without a price, with commas between. */
    public String getNotValued() {
        return String.join(", ", getControl().notValued());
    }

    public List<CustomerBalance> getNegative() {
        return readLiabilities.negative(Objects.requireNonNull(getShown()));
    }

    public int getMostNegative() {
        return ReadLiabilities.MOST_NEGATIVE;
    }

    /** A balance in units of the asset that is shown. */
    public BigDecimal units(CustomerBalance balance) {
        return Objects.requireNonNull(getShown()).units(balance.balance());
    }

    /** The account that is looked for; empty where none is. */
    public String getAccount() {
        return new Field("account", request.getParameter("account")).orEmpty();
    }

    /** What is known of the account that is looked for; null where there is none of that name. */
    public @Nullable CustomerBalance getFound() {
        LiabilitySnapshot snapshot = getShown();
        if (getAccount().isEmpty() || snapshot == null) {
            return null;
        }
        try {
            return readLiabilities.account(snapshot, getAccount());
        } catch (Refusal refused) {
            if (refused.code() == RefusalCode.NOT_FOUND) {
                return null;
            }
            throw refused;
        }
    }

    public boolean isAccountsShown() {
        return currentUser.roles().stream().anyMatch(ReadLiabilities.SEE_ACCOUNTS::contains);
    }

    public boolean isMayRecord() {
        return currentUser.has(Role.PREPARER) && books.isOne();
    }

    public List<Asset> getAssets() {
        return assets.all();
    }

    /** What was read before an upload is not what there is after it. */
    void readAnew() {
        rows = null;
        control = null;
    }
}
