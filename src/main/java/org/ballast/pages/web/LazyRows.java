package org.ballast.pages.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * Rows of a table on a page that are read as they come into sight; {@link Page} is the same for programs. The count is of
 * all rows: a paginator and a download go by it.
 */
public final class LazyRows<T> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;

    private final transient IntSupplier count;
    private final transient Rows<T> rows;
    private final transient Function<T, String> key;

    /** Reads one page. */
    @FunctionalInterface
    public interface Rows<T> {
        List<T> read(int first, int size);
    }

    public LazyRows(IntSupplier count, Rows<T> rows, Function<T, String> key) {
        this.count = count;
        this.rows = rows;
        this.key = key;
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return count.getAsInt();
    }

    @Override
    public List<T> load(int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        return rows.read(first, pageSize);
    }

    @Override
    public String getRowKey(T row) {
        return key.apply(row);
    }
}
