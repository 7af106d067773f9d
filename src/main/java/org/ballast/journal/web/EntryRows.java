package org.ballast.journal.web;

import java.util.List;
import java.util.Map;
import org.ballast.journal.application.Journal;
import org.ballast.journal.domain.JournalFilter;
import org.ballast.journal.domain.RecordedEntry;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Entries that are read page by page, with their true count. */
public final class EntryRows extends LazyDataModel<RecordedEntry> {

    private static final long serialVersionUID = 1L;

    private final transient Journal journal;
    private final transient JournalFilter filter;

    EntryRows(Journal journal, JournalFilter filter) {
        this.journal = journal;
        this.filter = filter;
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return Math.toIntExact(journal.count(filter));
    }

    @Override
    public List<RecordedEntry> load(
            int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        return journal.page(filter, first, pageSize);
    }

    @Override
    public String getRowKey(RecordedEntry entry) {
        return String.valueOf(entry.posted().id());
    }
}
