package org.ballast.entities.application;

import java.time.LocalDate;
import java.time.Month;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.EntitiesSentence;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * What a further book must be, one rule a field.
 *
 * @param entity seen through its primary book
 * @param others the books that it keeps
 */
record WantedBook(ReportingEntity entity, List<Book> others, Measurable measurable) {

    /**
     * Reads it from texts by property; it has no key yet.
     *
     * @throws Refusal ALREADY_EXISTS, INVALID_INPUT with every field that is missing or wrong
     */
    Book read(Map<String, String> texts) {
        Fields fields = new Fields();
        Read<String> code = fields.read(() -> code(field(texts, "code")));
        Read<Framework> framework = fields.read(() -> framework(field(texts, "framework")));
        Read<Currency> currency = fields.read(() -> currency(field(texts, "currency")));
        Read<Month> month = fields.read(() -> month(field(texts, "fiscalYearStartsIn")));
        Read<LocalDate> openedOn = fields.read(() -> field(texts, "openedOn").day());
        Read<Optional<Book>> openingFrom = fields.read(() -> openingFrom(field(texts, "openingFrom")));
        fields.requireAllRight();
        if (openingFrom.value().filter(from -> !from.takes(openedOn.value())).isPresent()) {
            throw field(texts, "openingFrom").wrong(EntitiesSentence.PRIMARY_BOOK_NOT_OPEN);
        }
        if (openingFrom
                .value()
                .filter(from -> !from.currency().equals(currency.value()))
                .isPresent()) {
            throw field(texts, "openingFrom").wrong(EntitiesSentence.TAKEN_FROM_OTHER_CURRENCY, currency.value());
        }
        return new Book(
                0,
                code.value(),
                framework.value(),
                currency.value(),
                month.value(),
                entity.book().chart(),
                false,
                openedOn.value(),
                Optional.empty(),
                openingFrom.value().map(Book::code));
    }

    private String code(Field field) {
        String code = EntityRules.code(field.required());
        if (find(code).isPresent()) {
            throw Refusal.ofField(
                    RefusalCode.ALREADY_EXISTS, field.name(), code, EntitiesSentence.BOOK_EXISTS, entity.code(), code);
        }
        return code;
    }

    private Framework framework(Field field) {
        Framework framework = field.constant(Framework.class);
        if (!measurable.isMeasurable(framework)) {
            throw field.wrong(EntitiesSentence.FRAMEWORK_NOT_MEASURED);
        }
        return framework;
    }

    private Currency currency(Field field) {
        Currency ofPrimary = entity.functionalCurrency();
        Currency currency = field.orEmpty().isEmpty() ? ofPrimary : field.currency();
        if (currency.getDefaultFractionDigits() < 0) {
            throw field.wrong(EntitiesSentence.NO_CURRENCY_OF_PAYMENTS);
        }
        return currency;
    }

    private Month month(Field field) {
        return field.orEmpty().isEmpty() ? entity.book().fiscalYearStartsIn() : EntityRules.month(field);
    }

    private Optional<Book> openingFrom(Field field) {
        return field.orEmpty().isEmpty()
                ? Optional.empty()
                : Optional.of(find(field.orEmpty())
                        .orElseThrow(() -> field.wrong(EntitiesSentence.NAMES_NO_BOOK, entity.code())));
    }

    private Optional<Book> find(String code) {
        return others.stream().filter(book -> book.code().equals(code)).findFirst();
    }

    private static Field field(Map<String, String> texts, String name) {
        return new Field(name, texts.get(name));
    }
}
