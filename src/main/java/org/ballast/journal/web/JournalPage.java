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
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private transient @Nullable EntryRows entries;

    /**
     * Shows the entries of an entity and a period, its last day included.
     *
     * @param entityCode empty while there is no entity
     */
    public void show(String entityCode, LocalDate firstDay, LocalDate lastDay) {
        entityId = entityCode.isEmpty() ? 0 : journal.owner(entityCode).id();
        from = firstDay;
        to = lastDay;
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
                Optional.ofNullable(to),
                account.isBlank() ? Optional.empty() : Optional.of(account),
                Arrays.stream(JournalEntry.Kind.values())
                        .filter(each -> each.name().equals(kind))
                        .findFirst());
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
}
