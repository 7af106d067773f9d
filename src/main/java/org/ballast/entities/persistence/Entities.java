package org.ballast.entities.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.EntitiesSentence;
import org.ballast.entities.domain.EntityType;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.pages.application.MeantBook;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** The companies that keep books here. */
@ApplicationScoped
public class Entities {

    /** SQLSTATE of both databases for a row that others refer to. */
    private static final String REFERRED_TO = "23503";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MeantBook meantBook;

    /**
     * The entity seen through the book that the address of the running request names, else through its primary one.
     *
     * @throws Refusal NOT_FOUND
     */
    public ReportingEntity byCode(String code) {
        return byCode(code, namedByAddress(code));
    }

    /**
     * The entity seen through the book of that code, or through its primary one.
     *
     * @throws Refusal NOT_FOUND
     */
    public ReportingEntity byCode(String code, Optional<String> bookCode) {
        ReportingEntity entity =
                find(code).orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, EntitiesSentence.NO_ENTITY, code));
        return bookCode.map(wanted -> entity.through(bookOf(entity, wanted))).orElse(entity);
    }

    private Book bookOf(ReportingEntity entity, String wanted) {
        return booksOf(entity.id()).stream()
                .filter(book -> book.code().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, EntitiesSentence.NO_BOOK, entity.code(), wanted));
    }

    private Optional<String> namedByAddress(String code) {
        try {
            return meantBook.of(code);
        } catch (ContextNotActiveException outsideOfARequest) {
            return Optional.empty();
        }
    }

    /** The entity with its primary book. */
    public Optional<ReportingEntity> find(String code) {
        return primary("AND e.code = :code")
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .map(BookRow::toEntity);
    }

    /**
     * The entity with its primary book.
     *
     * @throws Refusal NOT_FOUND
     */
    public ReportingEntity byId(long id) {
        return primary("AND e.id = :id")
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(BookRow::toEntity)
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, EntitiesSentence.NO_ENTITY_WITH_KEY, id));
    }

    /**
     * The entity that keeps a book, with that book.
     *
     * @throws Refusal NOT_FOUND
     */
    public ReportingEntity byBook(long bookId) {
        BookRow row = em.find(BookRow.class, bookId);
        if (row == null) {
            throw new Refusal(RefusalCode.NOT_FOUND, EntitiesSentence.NO_BOOK_WITH_KEY, bookId);
        }
        return row.toEntity();
    }

    /** Its books, the primary one first. */
    public List<Book> booksOf(long entityId) {
        return em.createQuery(
                        "SELECT b FROM BookRow b JOIN FETCH b.entity e WHERE e.id = :id ORDER BY b.primaryOf NULLS LAST, b.code",
                        BookRow.class)
                .setParameter("id", entityId)
                .getResultStream()
                .map(row -> row.toEntity().book())
                .toList();
    }

    /** The entity seen through each of its open books, the primary one first. */
    public List<ReportingEntity> inEveryBook(ReportingEntity entity) {
        return booksOf(entity.id()).stream()
                .filter(book -> book.closedOn().isEmpty())
                .map(entity::through)
                .toList();
    }

    /** What an entity does. */
    public EntityType typeOf(long id) {
        return em.createQuery("SELECT e.entityType FROM ReportingEntityRow e WHERE e.id = :id", EntityType.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** All with their primary books, by code. */
    public List<ReportingEntity> all() {
        return primary("").getResultStream().map(BookRow::toEntity).toList();
    }

    /** Keeps a new entity with its primary book; the keys of the argument are not used. */
    public ReportingEntity add(ReportingEntity entity, EntityType type) {
        ReportingEntityRow row = new ReportingEntityRow(entity, type);
        em.persist(row);
        return keep(new BookRow(row, entity.book(), null));
    }

    /**
     * Keeps a further book of an entity, through which it is given; the key of the book is not used.
     *
     * @param openingFrom the book of the entity whose positions it begins with
     */
    public ReportingEntity addBook(ReportingEntity entity, Optional<Book> openingFrom) {
        return keep(new BookRow(
                em.getReference(ReportingEntityRow.class, entity.id()),
                entity.book(),
                openingFrom
                        .map(other -> em.getReference(BookRow.class, other.id()))
                        .orElse(null)));
    }

    /** Closes a book, which is final; the database refuses a primary one. */
    public ReportingEntity close(long bookId, LocalDate last) {
        BookRow row = em.find(BookRow.class, bookId);
        row.close(last);
        em.flush();
        return row.toEntity();
    }

    private ReportingEntity keep(BookRow book) {
        em.persist(book);
        em.flush();
        return book.toEntity();
    }

    /** Changes what may change of an entity with books: its name and its note. */
    public ReportingEntity rename(long id, String name, String note) {
        ReportingEntityRow row = em.getReference(ReportingEntityRow.class, id);
        row.name = name;
        row.note = note;
        em.flush();
        return byId(id);
    }

    /**
     * Removes it with its books and wallets, the default one first, as whoever records holds that one.
     *
     * @return false if any row refers to one of them; the transaction can then only be rolled back
     */
    public boolean removeUnused(long id) {
        try {
            remove("DELETE FROM wallet WHERE entity_id = ? AND is_default", id);
            remove("DELETE FROM wallet WHERE entity_id = ?", id);
            remove("UPDATE book SET opening_from = NULL WHERE entity_id = ?", id);
            remove("DELETE FROM book WHERE entity_id = ?", id);
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

    private TypedQuery<BookRow> primary(String condition) {
        return em.createQuery(
                "SELECT b FROM BookRow b JOIN FETCH b.entity e WHERE b.primaryOf IS NOT NULL " + condition
                        + " ORDER BY e.code",
                BookRow.class);
    }
}
