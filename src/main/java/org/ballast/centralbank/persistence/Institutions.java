package org.ballast.centralbank.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.audit.application.Seals;
import org.ballast.centralbank.domain.CentralbankSentence;
import org.ballast.centralbank.domain.Institution;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;

/** The institutions and the templates that they publish by; they only grow. Call it inside a transaction. */
@ApplicationScoped
public class Institutions {

    static final String COLUMNS = "id, code, name, currency, added_by, added_at";
    static final String TEMPLATE_COLUMNS = "id, institution_id, valid_from, template_id, decided_by, decided_at";

    private static final int KEYS_A_BLOCK = 50;

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    /** All, by code. */
    public List<Institution> all() {
        return found("");
    }

    public Optional<Institution> find(String code) {
        return found("WHERE i.code = ? ", code).stream().findFirst();
    }

    /**
     * @throws Refusal NOT_FOUND
     */
    public Institution byCode(String code) {
        return find(code)
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, CentralbankSentence.NO_INSTITUTION, code));
    }

    /**
     * An institution, held for this transaction before it is read, so that no two files bring the same day of it and no two templates
     * begin on one.
     *
     * @throws Refusal NOT_FOUND
     */
    public Institution held(String code) {
        rows.list("SELECT id FROM institution WHERE code = ? FOR UPDATE", row -> row.getLong(1), code);
        return byCode(code);
    }

    /** Keeps a new one, with its first template; the keys of the argument are not used. */
    public Institution add(Institution wanted, String by, Instant at) {
        long id = ids.take("institution_seq", KEYS_A_BLOCK);
        rows.execute(
                "INSERT INTO institution (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?)",
                id,
                wanted.code(),
                wanted.name(),
                wanted.currency(),
                by,
                at);
        seals.changed(SealedInstitutions.KIND, id);
        wanted.templates().forEach(first -> addTemplate(id, first, by, at));
        return byCode(wanted.code());
    }

    /** From another day on it publishes by a template. */
    public void addTemplate(long institutionId, Institution.InForce template, String by, Instant at) {
        long id = ids.take("institution_template_seq", KEYS_A_BLOCK);
        rows.execute(
                "INSERT INTO institution_template (" + TEMPLATE_COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?)",
                id,
                institutionId,
                template.validFrom(),
                template.templateId(),
                by,
                at);
        seals.changed(SealedInstitutionTemplates.KIND, id);
    }

    private List<Institution> found(String condition, Object... values) {
        Map<Long, List<Institution.InForce>> templates = new HashMap<>();
        rows.forEach(
                "SELECT t.institution_id, t.valid_from, t.template_id FROM institution_template t"
                        + " JOIN institution i ON i.id = t.institution_id " + condition,
                row -> templates
                        .computeIfAbsent(row.getLong("institution_id"), none -> new ArrayList<>())
                        .add(new Institution.InForce(
                                row.getObject("valid_from", LocalDate.class), row.getLong("template_id"))),
                values);
        return rows.list(
                "SELECT i.id, i.code, i.name, i.currency FROM institution i " + condition + "ORDER BY i.code",
                row -> institution(row, templates),
                values);
    }

    private static Institution institution(ResultSet row, Map<Long, List<Institution.InForce>> templates)
            throws SQLException {
        long id = row.getLong("id");
        return new Institution(
                id,
                row.getString("code"),
                row.getString("name"),
                Currency.getInstance(row.getString("currency")),
                templates.getOrDefault(id, List.of()));
    }
}
