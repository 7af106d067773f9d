package org.ballast.documents.domain;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reading a record's components by reflection. */
public final class RecordComponents {

    // The class gives new ones, with accessors to be looked up, at every call
    private static final ClassValue<List<RecordComponent>> KNOWN = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };

    private RecordComponents() {}

    /** The components of a record class, in their order. */
    public static List<RecordComponent> of(Class<?> type) {
        return KNOWN.get(type);
    }

    /**
     * @throws IllegalStateException if the record or its accessor is not public
     */
    public static @Nullable Object value(Record content, RecordComponent component) {
        try {
            return component.getAccessor().invoke(content);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(
                    content.getClass() + " does not give its " + component.getName(), unreadable);
        }
    }
}
