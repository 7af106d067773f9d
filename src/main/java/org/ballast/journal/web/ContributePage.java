package org.ballast.journal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.regex.Pattern;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.journal.application.ContributeCapital;
import org.ballast.journal.application.ContributionRules;
import org.ballast.journal.application.Journal;
import org.ballast.journal.domain.JournalSentence;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.ballast.pages.web.Words;
import org.ballast.refusals.Refusal;
import org.jspecify.annotations.Nullable;

/** Capital that owners paid in, and the cash with which a company begins. The company is the one that the page showed. */
@Named
@ViewScoped
public class ContributePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern PLAIN = Pattern.compile("\\d{1,15}(\\.\\d+)?");

    @Inject
    private ContributeCapital contributeCapital;

    @Inject
    private Journal journal;

    @Inject
    private CurrentUser currentUser;

    private String entity = "";
    private String currency = "";
    private String date = "";
    private String amount = "";
    private String reference = "";

    /**
     * @param entityCode empty while there is no entity
     * @param day offered as the posting day
     */
    public void show(String entityCode, LocalDate day) {
        entity = entityCode;
        currency = entityCode.isEmpty()
                ? ""
                : journal.owner(entityCode).functionalCurrency().getCurrencyCode();
        date = day.toString();
    }

    public boolean isMayRecord() {
        return currentUser.has(Role.PREPARER) && !entity.isEmpty();
    }

    public String contribute() {
        Fields fields = new Fields();
        Read<LocalDate> day = fields.read(this::day);
        Read<Money> money = fields.read(() -> ContributionRules.amount(money()));
        Read<String> named = fields.read(() -> ContributionRules.reference(reference.strip()));
        fields.requireAllRight();
        PostedEntry posted = contributeCapital.contribute(entity, day.value(), money.value(), named.value());
        Words.sayAfterRedirect("journal", "contribute.done", posted.number(), entity);
        return "/journal/entry.xhtml?faces-redirect=true&entity=" + entity + "&id=" + posted.id();
    }

    /** The button's verb with the company. */
    public String getLabel() {
        return Words.in("journal", "contribute.save", entity);
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(date.strip());
        } catch (DateTimeParseException wrong) {
            throw Refusal.ofField("date", date, JournalSentence.WRITE_DAY);
        }
    }

    private Money money() {
        Currency books = Currency.getInstance(currency);
        String text = amount.strip();
        int point = text.indexOf('.');
        int decimals = point < 0 ? 0 : text.length() - point - 1;
        if (!PLAIN.matcher(text).matches() || decimals > Money.decimals(books)) {
            throw Refusal.ofField("amount", amount, JournalSentence.WRITE_AMOUNT, getExample(), Money.decimals(books));
        }
        return new Money(new BigDecimal(text), books);
    }

    /** An amount as it is to be written in that currency. */
    public String getExample() {
        return currency.isEmpty()
                ? ""
                : Money.of("1500000", Currency.getInstance(currency)).amount().toPlainString();
    }

    public String getCurrency() {
        return currency;
    }

    public String getDate() {
        return date;
    }

    public void setDate(@Nullable String date) {
        this.date = date == null ? "" : date;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(@Nullable String amount) {
        this.amount = amount == null ? "" : amount;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference == null ? "" : reference;
    }
}
