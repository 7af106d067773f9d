package org.ballast.holdings.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.ballast.entities.web.Books;
import org.ballast.imports.application.ReadImports;
import org.ballast.imports.domain.ImportFile;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Stretch;
import org.jspecify.annotations.Nullable;

/** The files of lots and disposals that came into an entity's books, on the page of imports; read anew by each request. */
@Named
@RequestScoped
public class ImportFilesPart {

    private static final int ROWS = 25;

    @Inject
    private ReadImports imports;

    @Inject
    private Books books;

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
                    (cursor, backward, limit) ->
                            imports.holdingsBeyond(books.getCode(), Cursor.key(cursor), backward, limit),
                    file -> Cursor.of(file.id()));
        }
        return files;
    }

    /** This list from another place on; {@code side} is {@code after} or {@code before}. */
    public String place(String side, String cursor) {
        return "/holdings/imports.xhtml?" + side + "=" + cursor;
    }
}
