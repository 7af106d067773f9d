package org.ballast.statements.web;

import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.function.Function;

/** Items that are made one by one as the answer is written, so that they are never held together. */
final class ReadWhileWritten<S, T> extends AbstractCollection<T> {

    private final int size;
    private final Iterable<S> source;
    private final Function<S, T> item;

    ReadWhileWritten(int size, Iterable<S> source, Function<S, T> item) {
        this.size = size;
        this.source = source;
        this.item = item;
    }

    @Override
    public Iterator<T> iterator() {
        Iterator<S> rest = source.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rest.hasNext();
            }

            @Override
            public T next() {
                return item.apply(rest.next());
            }
        };
    }

    @Override
    public int size() {
        return size;
    }
}
