package org.ballast.statements.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballast.amounts.UnitsColumn;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.prices.domain.ExchangeRate;
import org.ballast.statements.application.CompareBooks;
import org.ballast.statements.domain.BookComparison;
import org.jspecify.annotations.Nullable;

/** Two books of an entity side by side on a page: those that the address names, else the first two. */
@Named
@RequestScoped
public class CompareBooksPage {

    @Inject
    private CompareBooks compareBooks;

    @Inject
    private Entities entities;

    private String left = "";
    private String right = "";
    private List<Book> books = List.of();
    private @Nullable BookComparison comparison;

    /** Without an entity, or with a single book, there is nothing to compare. */
    public void show(@Nullable ReportingEntity entity, LocalDate day) {
        books = entity == null ? List.of() : entities.booksOf(entity.id());
        if (entity == null || books.size() < 2) {
            return;
        }
        left = named(left).orElse(books.get(0).code());
        right = named(right).orElse(books.get(1).code());
        comparison = compareBooks.compare(entity.code(), left, right, day);
    }

    private static Optional<String> named(String code) {
        return Optional.of(code).filter(text -> !text.isEmpty());
    }

    public @Nullable BookComparison getComparison() {
        return comparison;
    }

    /** The rate at which the right book is told in the left one's currency; null where both are in one. */
    public @Nullable ExchangeRate getClosing() {
        return comparison == null ? null : comparison.rightInLeft().closing().orElse(null);
    }

    /** The books that await something, which is no difference between their rules. */
    public List<BookComparison.Side> getAwaiting() {
        return comparison == null
                ? List.of()
                : Stream.of(comparison.left(), comparison.right())
                        .filter(side -> !side.pending().isNothing())
                        .toList();
    }

    public List<Book> getBooks() {
        return books;
    }

    /** The columns of units of both books. */
    public UnitsColumn getUnits() {
        return UnitsColumn.of(
                comparison == null
                        ? Stream.empty()
                        : comparison.assets().stream()
                                .flatMap(line -> Stream.of(line.leftUnits(), line.rightUnits()))
                                .map(units -> units.units()));
    }

    public String getLeft() {
        return left;
    }

    public void setLeft(@Nullable String left) {
        this.left = left == null ? "" : left;
    }

    public String getRight() {
        return right;
    }

    public void setRight(@Nullable String right) {
        this.right = right == null ? "" : right;
    }
}
