package org.ballast.documents.domain;

import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** Reading a record's components by reflection. */
public final class RecordComponents {

    private RecordComponents() {}

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
