package org.ballast.entities.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.EntitiesSentence;
import org.ballast.entities.domain.EntityType;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.pages.application.MeantBook;
import org.ballast.pages.web.Words;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * Whose books the page shows and its forms write: the entity of the address parameter {@code entity}, seen through the book
 * of {@code book} or, without that, through its primary one, and nothing else. A form has the address of its page, so it never writes for what another tab looks at.
 */
@Named
@RequestScoped
public class Books {

    /** What the address names where it shows all entities. */
    public static final String ALL = "*";

    @Inject
    private HttpServletRequest request;

    @Inject
    private MeantBook meantBook;

    @Inject
    private Entities entities;

    private @Nullable List<ReportingEntity> all;
    private @Nullable List<Book> ofOne;

    /** Every entity, by code. */
    public List<ReportingEntity> all() {
        if (all == null) {
            all = entities.all();
        }
        return all;
    }

    /** The entity looked at; null while there is none at all, or all of them are looked at. */
    public @Nullable ReportingEntity entity() {
        return find(request.getParameter("entity")).map(this::throughItsBook).orElse(null);
    }

    /** The book that an address names is there before a page is drawn; the page that says it is not shows the primary one. */
    private ReportingEntity throughItsBook(ReportingEntity entity) {
        return meantBook
                .of(entity.code())
                .flatMap(code -> ofOne(entity).stream()
                        .filter(book -> book.code().equals(code))
                        .findFirst())
                .map(entity::through)
                .orElse(entity);
    }

    /** Whether there is a single entity that is looked at, and it is of that type. */
    public boolean isOf(EntityType type) {
        return find(request.getParameter("entity"))
                .map(entity -> entities.typeOf(entity.id()) == type)
                .orElse(false);
    }

    private List<Book> ofOne(ReportingEntity entity) {
        if (ofOne == null) {
            ofOne = entities.booksOf(entity.id());
        }
        return ofOne;
    }

    /** The books of the entity looked at, the primary one first; none where there is no single entity. */
    public List<Book> getOfOne() {
        return find(request.getParameter("entity")).map(this::ofOne).orElse(List.of());
    }

    /** Whether a book of the entity can be chosen. */
    public boolean isSeveral() {
        return getOfOne().size() > 1;
    }

    /** Code of the entity looked at; empty where there is no single one. */
    public String getCode() {
        return find(request.getParameter("entity")).map(ReportingEntity::code).orElse("");
    }

    public boolean isOne() {
        return entity() != null;
    }

    /** Whether an entity has to be chosen before a page of one entity can be shown. */
    public boolean isToBeChosen() {
        return !isOne() && !all().isEmpty();
    }

    /** A text of this package's bundle with the code of the entity looked at, as {@code Add to ACME}. */
    public String inWords(String key) {
        return Words.in("holdings", key, getCode());
    }

    /** The same with its name and a full stop, unless the name has one: {@code Holdings Inc.} ends a sentence. */
    public String aboutIt(String key) {
        ReportingEntity entity = entity();
        String sentence =
                Words.in("holdings", key, entity == null ? "" : entity.name()).strip();
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }

    public boolean isKnown(String code) {
        return code.equals(ALL) || find(code).isPresent();
    }

    /**
     * @param code of the entity of an address; empty only while there is no entity
     * @param book of its book; empty where the address names none
     * @throws Refusal NOT_FOUND
     */
    public void require(String code, String book) {
        if (!isKnown(code) && !(code.isEmpty() && all().isEmpty())) {
            throw new Refusal(RefusalCode.NOT_FOUND, EntitiesSentence.NO_ENTITY, code);
        }
        if (!book.isBlank() && !code.equals(ALL)) {
            entities.byCode(code, Optional.of(book));
        }
    }

    private Optional<ReportingEntity> find(@Nullable String code) {
        return code == null
                ? Optional.empty()
                : all().stream().filter(entity -> entity.code().equals(code)).findFirst();
    }
}
