package org.ballast.capital.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.audit.domain.Sha256;
import org.ballast.capital.domain.CapitalSentence;
import org.ballast.capital.domain.RegulatoryEntry;
import org.ballast.capital.domain.RegulatoryKind;
import org.ballast.capital.domain.RegulatoryLine;
import org.ballast.capital.domain.Wanted;
import org.ballast.capital.persistence.RegulatoryEntries;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.ballast.refusals.Refusal;

/** Lines of the capital report that no book knows: a preparer or controller enters them, another person approves. */
@ApplicationScoped
@Transactional
public class EnterRegulatoryLine {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RequestRules rules;

    @Inject
    private Entities entities;

    @Inject
    private RegulatoryEntries entries;

    @Inject
    private AskForDecision askForDecision;

    @Inject
    private Clock clock;

    /** Those of a book, whatever became of them, the newest first. */
    public List<RegulatoryEntry> of(String entityCode) {
        currentUser.requireSignedIn();
        return entries.of(entities.byCode(entityCode).book().id());
    }

    /** Those with keys below one, the newest first. */
    public List<RegulatoryEntry> before(String entityCode, long key, int limit) {
        currentUser.requireSignedIn();
        return entries.before(entities.byCode(entityCode).book().id(), key, limit);
    }

    /** Those that count on a day, by kind and line. */
    public List<RegulatoryLine> inForce(String entityCode, LocalDate day) {
        currentUser.requireSignedIn();
        Book book = entities.byCode(entityCode).book();
        return entries.inForce(book.id(), day, book.fiscalYearStart(day));
    }

    /**
     * The line with its case, handed over at once.
     *
     * @throws Refusal FORBIDDEN, NOT_FOUND, INVALID_INPUT naming each field that is wrong, ALREADY_EXISTS where one of the line
     *     waits
     */
    public RegulatoryEntry ask(String entityCode, NewRegulatoryEntry told) {
        currentUser.require(Role.PREPARER, Role.CONTROLLER);
        ReportingEntity entity = entities.byCode(entityCode);
        Fields fields = rules.of(told);
        Read<RegulatoryKind> kind = fields.read("kind", () -> RegulatoryKind.valueOf(told.kind()));
        Read<Money> amount = fields.read("amount", () -> amount(entity, told, fields));
        fields.requireAllRight();
        RegulatoryEntry wanted = new RegulatoryEntry(
                entries.newId(),
                entity.id(),
                entity.book().id(),
                new RegulatoryLine(kind.value(), told.line(), amount.value()),
                told.validFrom(),
                told.reason(),
                Wanted.by(currentUser.name(), clock.instant()));
        askForDecision.ask(
                EntrySubject.KIND,
                wanted,
                entity.book().id(),
                Sha256.hex(entity.book().id() + "|" + kind.value() + "|" + told.line()),
                wanted.reason(),
                madeCase -> entries.add(wanted.of(madeCase)));
        return entries.byId(wanted.id());
    }

    private static Money amount(ReportingEntity entity, NewRegulatoryEntry told, Fields fields) {
        Field field = new Field("amount", told.amount());
        Money amount = field.money(entity.functionalCurrency());
        boolean isSigned =
                fields.isWrong("kind") || RegulatoryKind.valueOf(told.kind()).isSigned();
        if (amount.isNegative() && !isSigned) {
            throw field.wrong(CapitalSentence.BELOW_ZERO);
        }
        return amount;
    }
}
