package org.ballast.imports.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.ballast.imports.domain.ImportKind;
import org.ballast.pages.application.Found;
import org.ballast.pages.domain.Sought;
import org.ballast.pages.persistence.SoughtRows;
import org.ballast.pages.persistence.SoughtSql;
import org.ballast.sql.SqlRows;

/** Imported files by name. */
@ApplicationScoped
public class SoughtFiles {

    private static final SoughtRows.Place PLACE = new SoughtRows.Place(
            "SELECT f.id, f.kind, f.scope, f.file_name, f.accepted, f.imported_at FROM import_file f",
            "CASE WHEN f.kind IN ('LOTS', 'DISPOSALS') THEN f.scope ELSE '' END",
            "LENGTH(f.file_name), %s, f.id DESC");

    @Inject
    private SoughtRows rows;

    public List<Found> of(Sought sought) {
        return rows.list(PLACE, SoughtSql.containing(sought, "f.file_name"), sought, SoughtFiles::found);
    }

    private static Found found(ResultSet row) throws SQLException {
        ImportKind kind = ImportKind.valueOf(row.getString("kind"));
        String scope = row.getString("scope");
        LocalDate day = LocalDate.ofInstant(SqlRows.instant(row, "imported_at"), ZoneOffset.UTC);
        return new Found(
                row.getString("id"),
                ImportKind.OF_AN_ENTITY.contains(kind) ? scope : "",
                row.getString("file_name"),
                Found.Detail.of("found.IMPORT." + kind, row.getInt("accepted"), scope, day),
                Optional.empty(),
                Optional.empty(),
                page(kind) + URLEncoder.encode(scope, StandardCharsets.UTF_8),
                false);
    }

    /** Files of lots and disposals are listed nowhere by themselves; what came of them is. */
    private static String page(ImportKind kind) {
        return switch (kind) {
            case PRICES -> "/prices/imports.xhtml?market=";
            case RATES -> "/prices/rates.xhtml?";
            case LOTS -> "/holdings/lots.xhtml?entity=";
            case DISPOSALS -> "/holdings/disposals.xhtml?entity=";
        };
    }
}
