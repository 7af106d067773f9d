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
            "CASE WHEN f.kind IN ('LOTS', 'DISPOSALS', 'MOVEMENTS', 'DUE_DATES', 'RESERVES') THEN f.scope WHEN f.kind IN ('POSITIONS', 'CLOSES',"
                    + " 'CASH_MOVEMENTS', 'VENUE', 'LIABILITIES') THEN SUBSTRING(f.scope FROM 1 FOR POSITION('/' IN f.scope) - 1) ELSE '' END",
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
                entity(kind, scope),
                row.getString("file_name"),
                Found.Detail.of("found.IMPORT." + kind, row.getInt("accepted"), scope, day),
                Optional.empty(),
                Optional.empty(),
                page(kind, scope),
                false);
    }

    private static String entity(ImportKind kind, String scope) {
        if (kind == ImportKind.LIABILITIES || ImportKind.OF_AN_ACCOUNT.contains(kind)) {
            return scope.substring(0, scope.indexOf('/'));
        }
        return kind == ImportKind.DUE_DATES || kind == ImportKind.RESERVES || ImportKind.OF_AN_ENTITY.contains(kind)
                ? scope
                : "";
    }

    /** Files of lots and disposals are listed nowhere by themselves; what came of them is. */
    private static String page(ImportKind kind, String scope) {
        String last = encoded(scope.substring(scope.indexOf('/') + 1));
        return switch (kind) {
            case PRICES -> "/prices/imports.xhtml?market=" + last;
            case RATES -> "/prices/rates.xhtml?" + last;
            case LOTS -> "/holdings/lots.xhtml?entity=" + last;
            case MOVEMENTS -> "/holdings/imports.xhtml?entity=" + last;
            case DISPOSALS -> "/holdings/disposals.xhtml?entity=" + last;
            case DUE_DATES -> "/solvency/dueDates.xhtml?entity=" + last;
            case MARKS -> "/trading/accounts.xhtml?" + last;
            case LIABILITIES -> "/liabilities/liabilities.xhtml?entity=" + encoded(entity(kind, scope));
            case RELEASES -> "/centralbank/institution.xhtml?code=" + last;
            case RESERVES -> "/reserves/reserves.xhtml?entity=" + last;
            case POSITIONS, CLOSES, CASH_MOVEMENTS, VENUE ->
                "/trading/tradingAccount.xhtml?entity=" + encoded(entity(kind, scope)) + "&account=" + last;
        };
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }
}
