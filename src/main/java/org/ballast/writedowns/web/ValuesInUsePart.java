package org.ballast.writedowns.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.ballast.amounts.PeriodName;
import org.ballast.assets.domain.Asset;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.web.Books;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Stretch;
import org.ballast.pages.web.Words;
import org.ballast.writedowns.application.ReadValuesInUse;
import org.ballast.writedowns.domain.LaterValueInUse;
import org.ballast.writedowns.domain.ValueInUseMemo;
import org.jspecify.annotations.Nullable;

/** The memos of value in use of the book looked at, the newest first, and how they are told of elsewhere. */
@Named
@RequestScoped
public class ValuesInUsePart {

    private static final int ROWS = 50;
    private static final String PAGE = "/writedowns/valuesInUse.xhtml?";

    @Inject
    private ReadValuesInUse valuesInUse;

    @Inject
    private Books books;

    @Inject
    private HttpServletRequest request;

    private @Nullable Stretch<ValueInUseMemo> stretch;
    private @Nullable List<Asset> assets;

    public Stretch<ValueInUseMemo> getMemos() {
        if (stretch == null) {
            stretch = Stretch.of(
                    request.getParameter("after"),
                    request.getParameter("before"),
                    ROWS,
                    (cursor, backward, limit) -> books.isOne()
                            ? valuesInUse.beyond(books.getCode(), Cursor.key(cursor), backward, limit)
                            : List.of(),
                    memo -> Cursor.of(memo.id()));
        }
        return stretch;
    }

    /** The assets that a memo can be of. */
    public List<Asset> getAssets() {
        if (assets == null) {
            ReportingEntity entity = books.entity();
            assets = entity == null ? List.of() : valuesInUse.assets(entity);
        }
        return assets;
    }

    /** This list from another place on; {@code side} is {@code after} or {@code before}. */
    public String place(String side, String cursor) {
        return PAGE + side + "=" + cursor;
    }

    /** What stands of a memo on the page of a write-down that rests on it. */
    public String name(ValueInUseMemo memo) {
        return Words.in("writedowns", "valueInUse.name", memo.revision(), PeriodName.day(memo.on()));
    }

    /** That a memo was written after the write-down was posted. */
    public String later(LaterValueInUse later) {
        return Words.in(
                "writedowns",
                later.used().isPresent() ? "proposal.laterValueInUse" : "proposal.laterValueInUse.first",
                later.inForce(),
                later.writtenBy(),
                later.used().orElse(0));
    }
}
