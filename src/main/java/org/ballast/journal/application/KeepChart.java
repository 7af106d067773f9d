package org.ballast.journal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.DateText;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.journal.domain.Chart;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.journal.domain.ChartAccount.Category;
import org.ballast.journal.domain.ChartAccount.Side;
import org.ballast.journal.domain.ChartAccount.Term;
import org.ballast.journal.domain.JournalSentence;
import org.ballast.journal.persistence.ChartOfAccounts;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Own accounts beside those of the chart. What an account is never changes; it can be ended. */
@ApplicationScoped
@Transactional
public class KeepChart {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private ChartOfAccounts charts;

    @Inject
    private RequestRules rules;

    @Inject
    private AuditTrail auditTrail;

    /**
     * Adds an account to the chart of the entity's book; every book of the chart has it then.
     *
     * @throws Refusal FORBIDDEN, NOT_FOUND, INVALID_INPUT with every field that is wrong, ALREADY_EXISTS
     */
    public ChartAccount add(String entityCode, NewAccount wanted) {
        currentUser.require(Role.CONTROLLER, Role.CFO);
        ReportingEntity entity = entities.byCode(entityCode);
        Fields fields = rules.of(wanted);
        fields.requireAllRight();
        ChartAccount.Type type = ChartAccount.Type.valueOf(wanted.type());
        Read<Term> term = fields.read(() -> term(type, wanted));
        Read<Category> category = fields.read(() -> category(type, wanted));
        fields.requireAllRight();
        Chart chart = charts.of(entity.book().id());
        if (chart.numbered(wanted.number()).isPresent()) {
            throw Refusal.ofField(
                    RefusalCode.ALREADY_EXISTS,
                    "number",
                    wanted.number(),
                    JournalSentence.ACCOUNT_EXISTS,
                    wanted.number());
        }
        ChartAccount account = new ChartAccount(
                wanted.number(),
                wanted.name(),
                type,
                normalSide(type),
                term.value(),
                category.value(),
                Optional.empty(),
                Objects.requireNonNullElse(wanted.validFrom(), DateText.EARLIEST),
                Optional.empty());
        charts.add(chart.code(), account);
        auditTrail.record("ACCOUNT_ADDED", "CHART", chart.code(), "", Sha256.hex(account.toString()), wanted.number());
        return account;
    }

    /**
     * Ends an account that people alone post to: no book of the chart takes a posting on it after that day.
     *
     * @throws Refusal FORBIDDEN, NOT_FOUND, DEPENDENT_EVENT_EXISTS if the portal posts to it or a later posting is there
     */
    public void end(String entityCode, String number, LocalDate lastDay) {
        currentUser.require(Role.CONTROLLER, Role.CFO);
        long book = entities.byCode(entityCode).book().id();
        charts.hold(charts.of(book).code(), new TreeSet<>(Set.of(number)));
        Chart chart = charts.of(book);
        ChartAccount account = chart.numbered(number)
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, JournalSentence.NO_ACCOUNT, number));
        if (!chart.roles(account).isEmpty()) {
            throw new Refusal(RefusalCode.DEPENDENT_EVENT_EXISTS, JournalSentence.ACCOUNT_HAS_ROLE, number);
        }
        charts.lastPosted(chart.code(), number)
                .filter(posted -> posted.isAfter(lastDay))
                .ifPresent(posted -> {
                    throw new Refusal(
                            RefusalCode.DEPENDENT_EVENT_EXISTS, JournalSentence.ACCOUNT_POSTED_LATER, number, posted);
                });
        if (lastDay.isBefore(account.validFrom())) {
            throw Refusal.ofField(
                    "validTo", lastDay.toString(), JournalSentence.ACCOUNT_BEGINS_LATER, account.validFrom());
        }
        charts.end(chart.code(), number, lastDay);
        auditTrail.record(
                "ACCOUNT_ENDED", "CHART", chart.code(), Sha256.hex(account.toString()), "", number + " on " + lastDay);
    }

    private static Term term(ChartAccount.Type type, NewAccount wanted) {
        boolean needed = type == ChartAccount.Type.ASSET || type == ChartAccount.Type.LIABILITY;
        if (!needed) {
            return Term.NONE;
        }
        Term term = new Field("term", wanted.term()).constant(Term.class);
        if (term == Term.NONE) {
            throw Refusal.ofField("term", term.name(), JournalSentence.TERM_OF_BALANCE);
        }
        return term;
    }

    private static Category category(ChartAccount.Type type, NewAccount wanted) {
        return type.isOfTheIncomeStatement()
                ? new Field("category", wanted.category()).constant(Category.class)
                : Category.NONE;
    }

    private static Side normalSide(ChartAccount.Type type) {
        return type == ChartAccount.Type.ASSET || type == ChartAccount.Type.EXPENSE ? Side.DEBIT : Side.CREDIT;
    }
}
