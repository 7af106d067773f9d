package org.ballast.prices.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.ballast.imports.application.ReadImports;
import org.ballast.imports.domain.ImportFile;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Stretch;
import org.jspecify.annotations.Nullable;

/** The files of prices that came in, on the page of imports; read anew by each request, and after an upload. */
@Named
@RequestScoped
public class PriceFilesPart {

    private static final int ROWS = 25;

    @Inject
    private ReadImports imports;

    @Inject
    private HttpServletRequest request;

    private @Nullable Stretch<ImportFile> files;

    /** The newest first, a stretch at a time. */
    public Stretch<ImportFile> getFiles() {
        if (files == null) {
            files = Stretch.of(
                    request.getParameter("after"),
                    request.getParameter("before"),
                    ROWS,
                    (cursor, backward, limit) -> imports.pricesBeyond(Cursor.key(cursor), backward, limit),
                    file -> Cursor.of(file.id()));
        }
        return files;
    }

    /** What was read before an upload is not what there is after it. */
    void readAnew() {
        files = null;
    }

    /** This list from another place on; {@code side} is {@code after} or {@code before}. */
    public String place(String side, String cursor) {
        return "/prices/imports.xhtml?" + side + "=" + cursor;
    }
}
