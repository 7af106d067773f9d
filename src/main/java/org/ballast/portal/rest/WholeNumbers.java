package org.ballast.portal.rest;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.ballast.portal.PortalSentence;
import org.ballast.refusals.Refusal.FieldError;
import org.ballast.refusals.RefusalCode;
import org.ballast.words.Said;
import org.jspecify.annotations.Nullable;

/**
 * A whole number in an address that is none is refused by its name, where the platform would say that the address is
 * unknown; so is a yes or no that is neither true nor false, which the platform takes for a no.
 */
@Provider
public class WholeNumbers implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        String name = Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst()
                .orElse("");
        if (type == int.class || type == Integer.class) {
            return (ParamConverter<T>) new Read<>(
                    name, type == int.class ? 0 : null, PortalSentence.NOT_A_WHOLE_NUMBER.with(), Integer::valueOf);
        }
        if (type == boolean.class || type == Boolean.class) {
            return (ParamConverter<T>) new Read<>(
                    name,
                    type == boolean.class ? Boolean.FALSE : null,
                    PortalSentence.NEITHER_TRUE_NOR_FALSE.with(),
                    WholeNumbers::truth);
        }
        return null;
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw new IllegalArgumentException(text);
        };
    }

    /**
     * Of one parameter.
     *
     * @param absent what stands for none
     */
    private record Read<T>(String name, @Nullable T absent, Said fault, Function<String, T> reading)
            implements ParamConverter<T> {

        @Override
        public @Nullable T fromString(@Nullable String text) {
            if (text == null) {
                return absent;
            }
            try {
                return reading.apply(text);
            } catch (IllegalArgumentException wrong) {
                throw new WebApplicationException(wrong, refused(text));
            }
        }

        private Response refused(String text) {
            FieldError error = new FieldError(0, name, text, fault);
            return Problem.of(
                            422,
                            RefusalCode.INVALID_INPUT.name(),
                            PortalSentence.PARAMETER_WRONG.with(name, fault),
                            List.of(error),
                            1)
                    .asResponse();
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
