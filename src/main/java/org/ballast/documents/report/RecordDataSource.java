package org.ballast.documents.report;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;
import org.ballast.documents.domain.RecordComponents;
import org.jspecify.annotations.Nullable;

/** Records as the rows of a report; a component is a field. Amounts, quantities and prices come out as numbers. */
public final class RecordDataSource implements JRDataSource {

    private final Iterator<? extends Record> rows;
    private final Map<Class<?>, Map<String, RecordComponent>> components = new HashMap<>();
    private @Nullable Record row;

    public RecordDataSource(List<? extends Record> rows) {
        this.rows = rows.iterator();
    }

    @Override
    public boolean next() {
        row = rows.hasNext() ? rows.next() : null;
        return row != null;
    }

    @Override
    public @Nullable Object getFieldValue(JRField field) {
        Record current = row;
        if (current == null) {
            throw new IllegalStateException("there is no row for " + field.getName());
        }
        RecordComponent component = components
                .computeIfAbsent(current.getClass(), RecordDataSource::componentsOf)
                .get(field.getName());
        return component == null ? null : plain(RecordComponents.value(current, component));
    }

    private static Map<String, RecordComponent> componentsOf(Class<?> type) {
        Map<String, RecordComponent> byName = new HashMap<>();
        for (RecordComponent component : RecordComponents.of(type)) {
            byName.put(component.getName(), component);
        }
        return byName;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Money money -> money.amount();
            case Quantity quantity -> quantity.units();
            case UnitPrice price -> price.perUnit();
            case Optional<?> optional -> plain(optional.orElse(null));
            case Enum<?> constant -> constant.name();
            default -> value;
        };
    }
}
