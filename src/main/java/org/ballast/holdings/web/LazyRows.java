package org.ballast.holdings.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Rows of a table that are read a page at a time. */
public final class LazyRows<T> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;

    private final transient IntSupplier count;
    private final transient Source<T> source;
    private final transient Function<T, String> key;

    /** Reads some rows. */
    @FunctionalInterface
    interface Source<T> {
        List<T> read(int first, int size);
    }

    LazyRows(IntSupplier count, Source<T> source, Function<T, String> key) {
        this.count = count;
        this.source = source;
        this.key = key;
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return count.getAsInt();
    }

    @Override
    public List<T> load(int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        return source.read(first, pageSize);
    }

    @Override
    public String getRowKey(T row) {
        return key.apply(row);
    }
}
