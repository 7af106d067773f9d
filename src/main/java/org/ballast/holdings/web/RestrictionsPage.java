package org.ballast.holdings.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.UnitsColumn;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.web.Books;
import org.ballast.holdings.application.ReadSaleRestrictions;
import org.ballast.holdings.domain.SaleRestriction;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Stretch;
import org.jspecify.annotations.Nullable;

/** All restrictions on sale of a company. */
@Named
@RequestScoped
public class RestrictionsPage {

    private static final int ROWS = 25;

    @Inject
    private ReadSaleRestrictions restrictions;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Books books;

    @Inject
    private HttpServletRequest request;

    private @Nullable Stretch<SaleRestriction> shown;

    /** The newest first, a stretch at a time. */
    public Stretch<SaleRestriction> getShown() {
        if (shown == null) {
            ReportingEntity entity = books.entity();
            shown = Stretch.of(
                    request.getParameter("after"),
                    request.getParameter("before"),
                    ROWS,
                    (cursor, backward, limit) -> entity == null
                            ? List.of()
                            : restrictions.beyond(entity, Cursor.key(cursor), backward, limit),
                    each -> Cursor.of(each.id()));
        }
        return shown;
    }

    public UnitsColumn getUnits() {
        return UnitsColumn.of(
                getShown().rows().stream().map(each -> each.terms().quantity().units()));
    }

    /** This list from another place on; {@code side} is {@code after} or {@code before}. */
    public String place(String side, String cursor) {
        return "/holdings/restrictions.xhtml?" + side + "=" + cursor;
    }

    public boolean isMayRecord() {
        return currentUser.has(Role.PREPARER);
    }
}
