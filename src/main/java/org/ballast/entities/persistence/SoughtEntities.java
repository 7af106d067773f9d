package org.ballast.entities.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.ballast.pages.application.Found;
import org.ballast.pages.domain.Sought;
import org.ballast.pages.persistence.SoughtRows;
import org.ballast.pages.persistence.SoughtSql;

/** Entities and their wallets by code or name. */
@ApplicationScoped
public class SoughtEntities {

    private static final SoughtRows.Place ENTITIES = new SoughtRows.Place(
            "SELECT e.code, e.name FROM reporting_entity e", "e.code", "LENGTH(e.code), %s, e.code");
    private static final SoughtRows.Place WALLETS = new SoughtRows.Place(
            "SELECT w.code, w.name, e.code AS entity FROM wallet w JOIN reporting_entity e ON e.id = w.entity_id",
            "e.code",
            "LENGTH(w.code), %s, w.code, e.code");

    @Inject
    private SoughtRows rows;

    public List<Found> entities(Sought sought) {
        return rows.list(ENTITIES, SoughtSql.containing(sought, "e.code", "e.name"), sought, row -> {
            String code = row.getString("code");
            return found(code, code, "found.ENTITY.detail", row.getString("name"), sought.names(code));
        });
    }

    public List<Found> wallets(Sought sought) {
        return rows.list(
                WALLETS,
                SoughtSql.containing(sought, "w.code", "w.name"),
                sought,
                row -> found(
                        row.getString("entity"),
                        row.getString("code"),
                        "found.WALLET.detail",
                        row.getString("name"),
                        false));
    }

    private static Found found(String entity, String code, String detail, String name, boolean exact) {
        String encoded = URLEncoder.encode(entity, StandardCharsets.UTF_8);
        return new Found(
                code,
                entity,
                code,
                Found.Detail.of(detail, name),
                Optional.empty(),
                Optional.empty(),
                "/holdings/entity.xhtml?code=" + encoded + "&entity=" + encoded,
                exact);
    }
}
