package org.ballast.manualjournals.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.application.Journal;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.manualjournals.application.EnterJournal;
import org.ballast.manualjournals.application.NewManualJournal;
import org.ballast.manualjournals.domain.JournalHead;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.ballast.pages.web.Words;
import org.ballast.refusals.Refusal;
import org.jspecify.annotations.Nullable;

/** A journal that is keyed in line by line, with the difference of its sides always in sight. */
@Named
@ViewScoped
public class EnterJournalPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LINES_AT_ONCE = 4;
    private static final Set<String> IN_A_ROW = Set.of("account", "debit", "credit", "memo");

    @Inject
    private EnterJournal enterJournal;

    @Inject
    private Journal journal;

    @Inject
    private CurrentUser currentUser;

    private final JournalHeadForm head = new JournalHeadForm();
    private final List<EnterJournalRow> rows = new ArrayList<>();
    private String entity = "";
    private String currency = "";
    private transient @Nullable List<ChartAccount> accounts;

    /**
     * @param entityCode empty while there is no entity
     * @param day offered as the posting day
     */
    public void show(String entityCode, LocalDate day) {
        entity = entityCode;
        head.setPostedOn(day.toString());
        if (!entity.isEmpty()) {
            currency = journal.owner(entity).functionalCurrency().getCurrencyCode();
        }
        add(false);
    }

    private void add(boolean focused) {
        for (int i = 0; i < LINES_AT_ONCE; i++) {
            rows.add(new EnterJournalRow(focused && i == 0));
        }
    }

    /** More lines below those that are there; the keyboard goes on in the first of them. */
    public void addLines() {
        rows.replaceAll(EnterJournalPage::calm);
        add(true);
    }

    private static EnterJournalRow calm(EnterJournalRow row) {
        EnterJournalRow same = new EnterJournalRow(false);
        same.setAccount(row.getAccount());
        same.setDebit(row.getDebit());
        same.setCredit(row.getCredit());
        same.setMemo(row.getMemo());
        return same;
    }

    public boolean isMayEnter() {
        return currentUser.has(Role.PREPARER) && !entity.isEmpty();
    }

    public String enter() {
        List<EnterJournalRow> filled =
                rows.stream().filter(EnterJournalRow::isFilled).toList();
        ApprovalCase made;
        try {
            made = enterJournal.enter(entity, told(filled));
        } catch (Refusal refusal) {
            if (refusal.errors().stream().noneMatch(EnterJournalPage::isInARow)) {
                throw refusal;
            }
            refusal.errors().forEach(error -> beside(filled, error));
            return "";
        }
        Words.sayAfterRedirect("manualjournals", "enter.done", head.getExternalId());
        return "/approvals/case.xhtml?faces-redirect=true&id=" + made.id() + "&entity=" + entity;
    }

    private NewManualJournal told(List<EnterJournalRow> filled) {
        Fields fields = new Fields();
        Read<String> id = fields.read(() -> new Field("externalId", head.getExternalId()).required());
        Read<LocalDate> postedOn = fields.read(() -> new Field("postedOn", head.getPostedOn()).day());
        Read<String> description = fields.read(() -> new Field("description", head.getDescription()).required());
        Read<Optional<LocalDate>> reverses =
                fields.read(() -> new Field("reversesOn", head.getReversesOn()).dayIfGiven());
        Read<Optional<LocalDate>> repeats =
                fields.read(() -> new Field("repeatsUntil", head.getRepeatsUntil()).dayIfGiven());
        fields.requireAllRight();
        return new NewManualJournal(
                id.value(),
                postedOn.value(),
                description.value(),
                head.getPurpose(),
                filled.stream().map(row -> row.told(currency)).toList(),
                reverses.value().orElse(null),
                repeats.value().orElse(null));
    }

    private static boolean isInARow(Refusal.FieldError error) {
        return error.line() > 0 && IN_A_ROW.contains(error.field());
    }

    /** What is wrong stands beside its field; what is about the whole stands above the form. */
    private void beside(List<EnterJournalRow> filled, Refusal.FieldError error) {
        String field = isInARow(error)
                ? "enter:rows:" + rows.indexOf(filled.get((int) error.line() - 1)) + ":" + error.field()
                : "enter:" + error.field();
        FacesContext faces = FacesContext.getCurrentInstance();
        boolean isThere = faces.getViewRoot().findComponent("enter:" + error.field()) != null || isInARow(error);
        faces.addMessage(
                isThere ? field : null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence(error.message()), null));
    }

    private static String sentence(String message) {
        return message.substring(0, 1).toUpperCase(Locale.ENGLISH) + message.substring(1) + ".";
    }

    /** Those that take lines by hand. */
    public List<ChartAccount> getAccounts() {
        if (accounts == null) {
            ReportingEntity owner = journal.owner(entity);
            accounts = journal.chart(owner.book().id()).accounts().stream()
                    .filter(account ->
                            account.keptBy().isEmpty() && account.validTo().isEmpty())
                    .toList();
        }
        return accounts;
    }

    public List<JournalHead.Purpose> getPurposes() {
        return List.of(JournalHead.Purpose.values());
    }

    public JournalHeadForm getHead() {
        return head;
    }

    public List<EnterJournalRow> getRows() {
        return rows;
    }

    /** Decimals of an amount of the book. */
    public int getDecimals() {
        return Money.decimals(Currency.getInstance(currency));
    }

    public String getCurrency() {
        return currency;
    }
}
