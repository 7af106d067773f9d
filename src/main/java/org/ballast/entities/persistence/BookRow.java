package org.ballast.entities.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.Month;
import java.util.Currency;
import java.util.Optional;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.ReportingEntity;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "book")
class BookRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "book_seq")
    @SequenceGenerator(name = "book_seq", sequenceName = "book_seq", allocationSize = 50)
    long id;

    @ManyToOne
    @JoinColumn(name = "entity_id")
    ReportingEntityRow entity;

    String code;

    @Enumerated(EnumType.STRING)
    Framework framework;

    String currency;

    @Column(name = "fiscal_year_starts_in")
    int fiscalYearStartsIn;

    String chart;

    /** Key of the entity, of its primary book. */
    @Column(name = "primary_of")
    @Nullable
    Long primaryOf;

    @Column(name = "opened_on")
    LocalDate openedOn;

    @Column(name = "closed_on")
    @Nullable
    LocalDate closedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "opening_from")
    @Nullable
    BookRow openingFrom;

    protected BookRow() {}

    /**
     * @param openingFrom the book whose positions it begins with; null if it begins with nothing
     */
    BookRow(ReportingEntityRow entity, Book book, @Nullable BookRow openingFrom) {
        this.entity = entity;
        code = book.code();
        framework = book.framework();
        currency = book.currency().getCurrencyCode();
        fiscalYearStartsIn = book.fiscalYearStartsIn().getValue();
        chart = book.chart();
        primaryOf = book.isPrimary() ? entity.id : null;
        openedOn = book.openedOn();
        closedOn = book.closedOn().orElse(null);
        this.openingFrom = openingFrom;
    }

    /** It takes postings up to that day, and none any more from now on. */
    void close(LocalDate last) {
        closedOn = last;
    }

    ReportingEntity toEntity() {
        return entity.toEntity(new Book(
                id,
                code,
                framework,
                Currency.getInstance(currency),
                Month.of(fiscalYearStartsIn),
                chart,
                primaryOf != null,
                openedOn,
                Optional.ofNullable(closedOn),
                Optional.ofNullable(openingFrom).map(other -> other.code)));
    }
}
