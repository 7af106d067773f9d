package org.ballast.web.rest;

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
import org.ballast.access.domain.Refusal.FieldError;
import org.ballast.access.domain.RefusalCode;
import org.jspecify.annotations.Nullable;

/** A whole number in an address that is none is refused by its name, where the platform would say that the address is unknown. */
@Provider
public class WholeNumbers implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        if (type != int.class && type != Integer.class) {
            return null;
        }
        String name = Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst()
                .orElse("");
        return (ParamConverter<T>) new WholeNumber(name);
    }

    /** Of one parameter. */
    private record WholeNumber(String name) implements ParamConverter<Integer> {

        @Override
        public @Nullable Integer fromString(@Nullable String text) {
            if (text == null) {
                return null;
            }
            try {
                return Integer.valueOf(text);
            } catch (NumberFormatException wrong) {
                throw new WebApplicationException(wrong, refused(text));
            }
        }

        private Response refused(String text) {
            FieldError error = new FieldError(0, name, text, "is not a whole number");
            String detail = "The parameter " + name + " is not a whole number.";
            return Problem.of(422, RefusalCode.INVALID_INPUT.name(), detail, List.of(error), 1)
                    .asResponse();
        }

        @Override
        public String toString(Integer number) {
            return number.toString();
        }
    }
}
