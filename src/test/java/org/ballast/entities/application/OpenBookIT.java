package org.ballast.entities.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.util.Throwables;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.AcquisitionDayPolicy;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.BookOpened;
import org.ballast.entities.domain.EntityType;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.LowPricePolicy;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.pages.web.Requests;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.OwnTransaction;
import org.ballast.sql.SqlRows;
import org.junit.jupiter.api.Test;

/** Further books of an entity, as the code opens them and as the database keeps them apart. */
@InPortal
class OpenBookIT {

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private OwnTransaction transaction;

    @Inject
    private OpenBook openBook;

    @Inject
    private KeepEntities keepEntities;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private OpenedBooks openedBooks;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private SqlRows rows;

    @Test
    void aFurtherBookStandsBesideThePrimaryOne() {
        ReportingEntity entity = found("BOOKS1");
        Book tax = open("BOOKS1", "TAX", Optional.of("PRIMARY")).book();
        Book another = open("BOOKS1", "ANOTHER", Optional.of("TAX")).book();
        assertThat(entities.booksOf(entity.id())).containsExactly(entity.book(), another, tax);
        assertThat(entities.inEveryBook(entities.byBook(tax.id())))
                .extracting(ReportingEntity::book)
                .containsExactly(entity.book(), another, tax);
        assertThat(entities.byCode("BOOKS1")).isEqualTo(entity);
        assertThat(entities.byCode("BOOKS1", Optional.empty())).isEqualTo(entity);
        assertThat(entities.byCode("BOOKS1", Optional.of("TAX"))).isEqualTo(entity.through(tax));
        assertThat(openedBooks.of("BOOKS1"))
                .containsExactly(
                        new BookOpened(entity.through(tax), Optional.of(entity.book())),
                        new BookOpened(entity.through(another), Optional.of(tax)));
    }

    @Test
    void aBookThatThereIsNotIsNotFound() {
        found("BOOKS2");
        assertRefused(RefusalCode.NOT_FOUND, () -> entities.byCode("BOOKS2", Optional.of("TAX")));
    }

    @Test
    void onlyAnAdministratorOpensOneAndEachCodeOnce() {
        ReportingEntity entity = found("BOOKS3");
        assertRefused(
                RefusalCode.FORBIDDEN,
                () -> currentUser.actingAs(
                        "cfo", Role.CFO, () -> openBook.open("BOOKS3", Requests.of(NewBook.class, texts("TAX")))));
        open("BOOKS3", "TAX", Optional.empty());
        assertRefused(RefusalCode.ALREADY_EXISTS, () -> open("BOOKS3", "TAX", Optional.empty()));
        assertThat(entities.booksOf(entity.id())).hasSize(2);
    }

    @Test
    void whoeverCannotFollowOpensNothing() {
        ReportingEntity entity = found("BOOKS4");
        assertRefused(RefusalCode.NOT_YET, () -> open("BOOKS4", OpenedBooks.UNWANTED, Optional.empty()));
        assertThat(openedBooks.of("BOOKS4")).hasSize(1);
        assertThat(entities.booksOf(entity.id())).containsExactly(entity.book());
    }

    @Test
    void whoeverRecordsAtTheSameMomentIsWaitedFor() throws Exception {
        ReportingEntity entity = found("BOOKS5");
        transaction.begin();
        wallets.holdRecording(entity.id());
        Future<?> opening = threads.submit(() -> open("BOOKS5", "TAX", Optional.empty()));
        assertThatThrownBy(() -> opening.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        transaction.commit();
        opening.get(20, TimeUnit.SECONDS);
        assertThat(entities.booksOf(entity.id())).hasSize(2);
    }

    @Test
    void anEntityWithSeveralBooksAndNothingInThemGoes() {
        ReportingEntity entity = found("BOOKS6");
        open("BOOKS6", "TAX", Optional.of("PRIMARY"));
        open("BOOKS6", "ANOTHER", Optional.of("TAX"));
        currentUser.actingAs("admin", Role.ADMIN, () -> {
            keepEntities.remove("BOOKS6");
            return "";
        });
        assertThat(entities.booksOf(entity.id())).isEmpty();
    }

    @Test
    void theDatabaseKeepsBooksApart() throws Exception {
        ReportingEntity entity = found("BOOKS7");
        Book tax = open("BOOKS7", "TAX", Optional.empty()).book();
        Book others = found("BOOKS8").book();
        long id = tax.id();
        assertKept("book_is_primary_once", "UPDATE book SET primary_of = entity_id WHERE id = ?", id);
        assertKept("book_code_is_unique", "UPDATE book SET code = 'PRIMARY' WHERE id = ?", id);
        assertKept("book_opens_from_its_like", "UPDATE book SET opening_from = ? WHERE id = ?", others.id(), id);
        assertKept("book_opens_from_another", "UPDATE book SET opening_from = ? WHERE id = ?", id, id);
        assertKept(
                "book_opens_from_another",
                "UPDATE book SET opening_from = ? WHERE id = ?",
                id,
                entity.book().id());
        assertKept("book_closes_after_it_opens", "UPDATE book SET closed_on = DATE '2023-12-31' WHERE id = ?", id);
        assertThat(change("UPDATE book SET closed_on = DATE '2024-12-31' WHERE id = ?", tax.id()))
                .isEqualTo(1);
        assertThat(entities.inEveryBook(entity))
                .extracting(ReportingEntity::book)
                .containsExactly(entity.book());
    }

    private void assertKept(String constraint, String sql, Object... arguments) {
        assertThatThrownBy(() -> change(sql, arguments))
                .satisfies(
                        refused -> assertThat(Throwables.getStackTrace(refused)).containsIgnoringCase(constraint));
    }

    private int change(String sql, Object... arguments) throws Exception {
        transaction.begin();
        try {
            int changed = rows.execute(sql, arguments);
            transaction.commit();
            return changed;
        } catch (RuntimeException refused) {
            transaction.rollback();
            throw refused;
        }
    }

    private static void assertRefused(RefusalCode code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private ReportingEntity open(String entity, String code, Optional<String> openingFrom) {
        Map<String, String> texts = new HashMap<>(texts(code));
        openingFrom.ifPresent(from -> texts.put("openingFrom", from));
        return currentUser.actingAs(
                "admin", Role.ADMIN, () -> openBook.open(entity, Requests.of(NewBook.class, texts)));
    }

    private static Map<String, String> texts(String code) {
        return Map.of("code", code, "framework", "US_GAAP", "openedOn", "2024-01-01");
    }

    private ReportingEntity found(String code) {
        return currentUser.actingAs(
                "admin",
                Role.ADMIN,
                () -> keepEntities.create(
                        new ReportingEntity(
                                0,
                                code,
                                "A company with books",
                                Book.primary(Framework.US_GAAP, Currency.getInstance("USD"), Month.JANUARY),
                                ZoneOffset.UTC,
                                LowPricePolicy.INTRADAY_LOW,
                                AcquisitionDayPolicy.EXCLUDE_DAY,
                                ""),
                        EntityType.CORPORATE));
    }
}
