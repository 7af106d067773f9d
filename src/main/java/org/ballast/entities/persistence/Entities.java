package org.ballast.entities.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.ballast.entities.domain.EntityType;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** The companies that keep books here. */
@ApplicationScoped
public class Entities {

    /** SQLSTATE of both databases for a row that others refer to. */
    private static final String REFERRED_TO = "23503";

    @PersistenceContext
    private EntityManager em;

    /**
     * @throws Refusal NOT_FOUND
     */
    public ReportingEntity byCode(String code) {
        return find(code)
                .orElseThrow(
                        () -> new Refusal(RefusalCode.NOT_FOUND, "There is no entity with the code " + code + "."));
    }

    public Optional<ReportingEntity> find(String code) {
        return rows("WHERE e.code = :code")
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .map(ReportingEntityRow::toEntity);
    }

    /**
     * @throws Refusal NOT_FOUND
     */
    public ReportingEntity byId(long id) {
        return rows("WHERE e.id = :id")
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(ReportingEntityRow::toEntity)
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, "There is no entity with the key " + id + "."));
    }

    /** All, by code. */
    public List<ReportingEntity> all() {
        return rows("").getResultStream().map(ReportingEntityRow::toEntity).toList();
    }

    /** Keeps a new entity; the key of the argument is not used. */
    public ReportingEntity add(ReportingEntity entity, EntityType type) {
        ReportingEntityRow row = new ReportingEntityRow(entity, type);
        em.persist(row);
        em.flush();
        return row.toEntity();
    }

    /** Changes what may change of an entity with books: its name and its note. */
    public ReportingEntity rename(long id, String name, String note) {
        ReportingEntityRow row = em.getReference(ReportingEntityRow.class, id);
        row.name = name;
        row.note = note;
        em.flush();
        return row.toEntity();
    }

    /**
     * Removes it with its wallets, the default one first, as whoever records holds that one.
     *
     * @return false if any row refers to one of them; the transaction can then only be rolled back
     */
    public boolean removeUnused(long id) {
        try {
            remove("DELETE FROM wallet WHERE entity_id = ? AND is_default", id);
            remove("DELETE FROM wallet WHERE entity_id = ?", id);
            remove("DELETE FROM reporting_entity WHERE id = ?", id);
            return true;
        } catch (PersistenceException refused) {
            if (refused.getCause() != null
                    && refused.getCause().getCause() instanceof SQLException sql
                    && REFERRED_TO.equals(sql.getSQLState())) {
                return false;
            }
            throw refused;
        }
    }

    private void remove(String sql, long id) {
        em.createNativeQuery(sql).setParameter(1, id).executeUpdate();
    }

    private TypedQuery<ReportingEntityRow> rows(String where) {
        return em.createQuery(
                "SELECT e FROM ReportingEntityRow e " + where + " ORDER BY e.code", ReportingEntityRow.class);
    }
}
