package org.ballast.signals.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.ballast.assets.application.ReadAssets;
import org.ballast.assets.domain.Asset;
import org.ballast.entities.web.Books;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Stretch;
import org.ballast.signals.application.ReadExternalInformation;
import org.ballast.signals.domain.ExternalInformation;
import org.ballast.signals.domain.ExternalKind;
import org.jspecify.annotations.Nullable;

/** The list of external information, and what can be chosen where some is written down. */
@Named
@RequestScoped
public class ExternalPart {

    private static final int ROWS = 50;

    @Inject
    private ReadExternalInformation read;

    @Inject
    private ReadAssets assets;

    @Inject
    private Books books;

    @Inject
    private HttpServletRequest request;

    private @Nullable Stretch<ExternalInformation> rows;

    /** The newest first, a stretch at a time. */
    public Stretch<ExternalInformation> getRows() {
        if (rows == null) {
            rows = Stretch.of(
                    request.getParameter("after"),
                    request.getParameter("before"),
                    ROWS,
                    (cursor, backward, limit) -> books.entity() == null
                            ? List.of()
                            : read.beyond(books.getCode(), Cursor.key(cursor), backward, limit),
                    told -> Cursor.of(told.id()));
        }
        return rows;
    }

    /** This list from another place on; {@code side} is {@code after} or {@code before}. */
    public String place(String side, String cursor) {
        return "/signals/external.xhtml?" + side + "=" + cursor;
    }

    public List<ExternalKind> getKinds() {
        return Arrays.asList(ExternalKind.values());
    }

    public List<Asset> getAssets() {
        return assets.all();
    }
}
