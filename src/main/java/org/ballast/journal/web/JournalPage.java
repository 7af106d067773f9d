package org.ballast.journal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.DateText;
import org.ballast.amounts.UnreadableText;
import org.ballast.journal.application.Journal;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.JournalFilter;
import org.jspecify.annotations.Nullable;

/** The journal of an entity, the latest entry first, filtered by what stands in the address. */
@Named
@ViewScoped
public class JournalPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Journal journal;

    @Inject
    private CurrentUser currentUser;

    private long entityId;
    private String account = "";
    private String kind = "";
    private String until = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private transient @Nullable EntryRows entries;

    /**
     * Shows a period only where the address names one; {@code until} shows all up to a day, as a balance counts it.
     *
     * @param entityCode empty while there is no entity
     * @param end the day after the last
     */
    public void show(String entityCode, boolean chosen, LocalDate firstDay, LocalDate end) {
        entityId = entityCode.isEmpty() ? 0 : journal.owner(entityCode).id();
        Optional<LocalDate> day = day(until);
        from = chosen && day.isEmpty() ? firstDay : null;
        to = day.isPresent() ? day.get().plusDays(1) : chosen ? end : null;
    }

    public EntryRows getEntries() {
        if (entries == null) {
            entries = new EntryRows(journal, filter());
        }
        return entries;
    }

    public long getCount() {
        return journal.count(filter());
    }

    /** Whether the user may bring in what the journal lacks. */
    public boolean isMayRecord() {
        return currentUser.has(Role.PREPARER);
    }

    public List<ChartAccount> getAccounts() {
        return journal.chart();
    }

    public List<JournalEntry.Kind> getKinds() {
        return List.of(JournalEntry.Kind.values());
    }

    private JournalFilter filter() {
        return new JournalFilter(
                entityId,
                Optional.ofNullable(from),
                Optional.ofNullable(to).map(end -> end.minusDays(1)),
                account.isBlank() ? Optional.empty() : Optional.of(account),
                Arrays.stream(JournalEntry.Kind.values())
                        .filter(each -> each.name().equals(kind))
                        .findFirst());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(DateText.day(text));
        } catch (UnreadableText notADay) {
            return Optional.empty();
        }
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(@Nullable String account) {
        this.account = account == null ? "" : account;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String until) {
        this.until = until == null ? "" : until;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }
}
