package org.ballast.journal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.DateText;
import org.ballast.journal.application.Journal;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.journal.domain.JournalCursor;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.JournalFilter;
import org.ballast.journal.domain.RecordedEntry;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Stretch;
import org.ballast.pages.web.Words;
import org.jspecify.annotations.Nullable;

/** The journal of an entity, the latest entry first, filtered by what stands in the address. */
@Named
@RequestScoped
public class JournalPage {

    private static final int ROWS = 50;

    @Inject
    private Journal journal;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private HttpServletRequest request;

    private String entity = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable Stretch<RecordedEntry> entries;
    private @Nullable Long count;

    /**
     * Shows the entries of an entity and a period, its last day included.
     *
     * @param entityCode empty while there is no entity
     */
    public void show(String entityCode, LocalDate firstDay, LocalDate lastDay) {
        entity = entityCode;
        from = firstDay;
        to = lastDay;
    }

    /** The entries that the filter finds, a stretch at a time. */
    public Stretch<RecordedEntry> getEntries() {
        if (entries == null) {
            JournalFilter filter = filter();
            entries = Stretch.of(
                    request.getParameter("after"),
                    request.getParameter("before"),
                    ROWS,
                    (cursor, backward, limit) -> journal.beyond(filter, place(cursor), backward, limit),
                    entry -> Cursor.of(entry.posted().postedOn(), entry.posted().id()));
        }
        return entries;
    }

    private static Optional<JournalCursor> place(@Nullable String cursor) {
        return Cursor.read(
                cursor,
                Optional.empty(),
                parts -> Optional.of(new JournalCursor(DateText.day(parts.get(0)), Long.parseLong(parts.get(1)))));
    }

    /** How many entries the filter finds: as many as the file has. */
    public long getCount() {
        if (count == null) {
            count = entity.isEmpty() ? 0L : journal.count(filter());
        }
        return count;
    }

    /** This list from another place on; {@code side} is {@code after} or {@code before}. */
    public String place(String side, String cursor) {
        return "/journal/journal.xhtml?" + getQuery().parameters() + side + "=" + cursor;
    }

    /** What the filter finds, as a file. */
    public String getDownload() {
        return "/journal/journal.csv?" + getQuery().parameters() + "from=" + day(from) + "&to=" + day(to) + "&entity="
                + entity;
    }

    private static String day(@Nullable LocalDate day) {
        return Objects.toString(day, "");
    }

    /** The file's name with how many entries are in it. */
    public String getDownloadLabel() {
        return Words.in("journal", "journal.download", getCount());
    }

    /** Whether the user may bring in what the journal lacks. */
    public boolean isMayRecord() {
        return currentUser.has(Role.PREPARER);
    }

    public List<ChartAccount> getAccounts() {
        return entity.isEmpty()
                ? List.of()
                : journal.chart(journal.owner(entity).book().id()).accounts();
    }

    public List<JournalEntry.Kind> getKinds() {
        return List.of(JournalEntry.Kind.values());
    }

    public JournalQuery getQuery() {
        return JournalQuery.of(name -> Objects.toString(request.getParameter(name), ""));
    }

    private JournalFilter filter() {
        return getQuery().filter(journal.owner(entity).book().id(), Optional.ofNullable(from), Optional.ofNullable(to));
    }
}
