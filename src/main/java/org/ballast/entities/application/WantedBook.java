package org.ballast.entities.application;

import java.time.Month;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.CurrencyText;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.EntitiesSentence;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * What a further book must be, one rule a field.
 *
 * @param entity seen through its primary book
 * @param others the books that it keeps
 */
record WantedBook(ReportingEntity entity, List<Book> others, Measurable measurable) {

    /**
     * Reads it from a request; it has no key yet.
     *
     * @param fields with what is wrong so far
     * @throws Refusal ALREADY_EXISTS, INVALID_INPUT with every field that is missing or wrong
     */
    Book read(NewBook wanted, Fields fields) {
        Read<String> code = fields.read("code", () -> newCode(wanted.code()));
        Read<Framework> framework = fields.read("framework", () -> framework(wanted.framework()));
        Read<Currency> currency = fields.read("currency", () -> currency(wanted.currency()));
        Read<Optional<Book>> openingFrom = fields.read("openingFrom", () -> openingFrom(wanted.openingFrom()));
        fields.requireAllRight();
        if (openingFrom.value().filter(from -> !from.takes(wanted.openedOn())).isPresent()) {
            throw openingFrom(wanted).wrong(EntitiesSentence.PRIMARY_BOOK_NOT_OPEN);
        }
        if (openingFrom
                .value()
                .filter(from -> !from.currency().equals(currency.value()))
                .isPresent()) {
            throw openingFrom(wanted).wrong(EntitiesSentence.TAKEN_FROM_OTHER_CURRENCY, currency.value());
        }
        return new Book(
                0,
                code.value(),
                framework.value(),
                currency.value(),
                wanted.fiscalYearStartsIn() == null
                        ? entity.book().fiscalYearStartsIn()
                        : Month.of(wanted.fiscalYearStartsIn()),
                entity.book().chart(),
                false,
                wanted.openedOn(),
                Optional.empty(),
                openingFrom.value().map(Book::code));
    }

    private String newCode(String code) {
        if (find(code).isPresent()) {
            throw Refusal.ofField(
                    RefusalCode.ALREADY_EXISTS, "code", code, EntitiesSentence.BOOK_EXISTS, entity.code(), code);
        }
        return code;
    }

    private Framework framework(String wanted) {
        Framework framework = Framework.valueOf(wanted);
        if (!measurable.isMeasurable(framework)) {
            throw new Field("framework", wanted).wrong(EntitiesSentence.FRAMEWORK_NOT_MEASURED);
        }
        return framework;
    }

    private Currency currency(@Nullable String wanted) {
        return wanted == null ? entity.functionalCurrency() : CurrencyText.of(wanted);
    }

    private Optional<Book> openingFrom(@Nullable String code) {
        return Optional.ofNullable(code)
                .map(named -> find(named)
                        .orElseThrow(() ->
                                new Field("openingFrom", named).wrong(EntitiesSentence.NAMES_NO_BOOK, entity.code())));
    }

    private Optional<Book> find(String code) {
        return others.stream().filter(book -> book.code().equals(code)).findFirst();
    }

    private static Field openingFrom(NewBook wanted) {
        return new Field("openingFrom", wanted.openingFrom());
    }
}
