package org.ballast.pages.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.Refusal.FieldError;
import org.ballast.refusals.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one form or body, read one after the other and refused together: whoever sent four wrong ones learns of
 * all four.
 *
 * <p>Example: {@code Read<LocalDate> day = fields.read(() -> new Field("date", text).day()); fields.requireAllRight();
 * day.value()}.
 */
public final class Fields {

    private final List<FieldError> errors = new ArrayList<>();
    private final List<String> order;
    private @Nullable Refusal first;

    /** Fields that are refused in the order in which they are read. */
    public Fields() {
        this(List.of());
    }

    /**
     * Fields that are refused in an order of their own.
     *
     * @param order their names, with those of lists that they stand in
     */
    public Fields(List<String> order) {
        this.order = order;
    }

    /** What a field stands for, once all are known to be right. */
    public record Read<T>(@Nullable T read) {

        /** @throws IllegalStateException if the field was refused and nobody asked */
        public T value() {
            if (read == null) {
                throw new IllegalStateException("read before all fields were found right");
            }
            return read;
        }
    }

    /**
     * Reads a field, or keeps what is wrong with it.
     *
     * @param reading refuses by the field's name; any other refusal ends the reading at once
     */
    public <T> Read<T> read(Supplier<T> reading) {
        try {
            return new Read<>(reading.get());
        } catch (Refusal wrong) {
            wrong(wrong);
            return new Read<>(null);
        }
    }

    /**
     * Reads a field that nothing is wrong with so far.
     *
     * @param name of the field
     * @param reading as in {@link #read(Supplier)}
     */
    public <T> Read<T> read(String name, Supplier<T> reading) {
        return isWrong(name) ? new Read<>(null) : read(reading);
    }

    /**
     * Keeps what is wrong with fields.
     *
     * @throws Refusal the same if it is about no field
     */
    public void wrong(Refusal wrong) {
        if (wrong.errors().isEmpty()) {
            throw wrong;
        }
        first = first == null ? wrong : first;
        errors.addAll(wrong.errors());
    }

    /** Whether something is wrong with the field already. */
    public boolean isWrong(String name) {
        return errors.stream().anyMatch(error -> error.field().equals(name));
    }

    /**
     * @throws Refusal what was refused if it is one field, else INVALID_INPUT with all of them
     */
    public void requireAllRight() {
        if (first == null) {
            return;
        }
        if (errors.size() == 1) {
            throw first;
        }
        errors.sort(Comparator.comparingInt(error -> order.indexOf(error.field().split("[\\[.]", 2)[0])));
        throw new Refusal(
                RefusalCode.INVALID_INPUT, PagesSentence.FIELDS_WRONG.with(errors.size()), errors, errors.size());
    }
}
