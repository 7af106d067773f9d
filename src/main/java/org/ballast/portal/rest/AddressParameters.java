package org.ballast.portal.rest;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.ballast.amounts.PlainText;
import org.ballast.pages.application.Lines;
import org.ballast.pages.application.MeantBook;
import org.ballast.portal.PortalSentence;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.Refusal.FieldError;
import org.ballast.refusals.RefusalCode;
import org.ballast.words.Said;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of an address are looked at once for all calls: one that the call does not know is refused by its name, so is
 * one that comes twice where the call takes one, and a span of days that ends before it begins; no text goes further that no
 * database keeps. What a call knows is what its resource's fields and methods are given, and the book of its entity.
 */
@Provider
public class AddressParameters implements ContainerRequestFilter {

    @Context
    private ResourceInfo called;

    /** A method, and the resource that has it, maybe from what it extends. */
    record Call(Class<?> resource, Method method) {}

    /** A parameter of a method or a field, and its type. */
    private record Given(AnnotatedElement element, Class<?> type) {}

    /**
     * How a parameter is taken.
     *
     * @param lines whether a text of several lines is welcome
     * @param several whether it may come more than once
     */
    record Taken(boolean lines, boolean several) {}

    /** The parameters of each call, by name. */
    private final Map<Call, Map<String, Taken>> known = new ConcurrentHashMap<>();

    @Override
    public void filter(ContainerRequestContext request) {
        Map<String, Taken> parameters = known.computeIfAbsent(
                new Call(called.getResourceClass(), called.getResourceMethod()), AddressParameters::parameters);
        List<FieldError> unknown = new ArrayList<>();
        List<FieldError> wrong = new ArrayList<>();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            Taken taken = parameters.get(name);
            if (taken == null) {
                unknown.add(unknown(name, parameters));
            } else if (values.size() > 1 && !taken.several()) {
                wrong.add(new FieldError(0, name, values.getLast(), PortalSentence.TWICE));
            } else {
                values.forEach(value -> fault(name, value, taken.lines()).ifPresent(wrong::add));
            }
        });
        backwards(request.getUriInfo().getQueryParameters()).ifPresent(wrong::add);
        MultivaluedMap<String, String> path = request.getUriInfo().getPathParameters();
        path.forEach((name, values) ->
                values.forEach(value -> fault(name, value, false).ifPresent(wrong::add)));
        refuse(RefusalCode.UNKNOWN_FIELD, unknown);
        refuse(RefusalCode.INVALID_INPUT, wrong);
    }

    /** A span of days that ends before it begins holds nothing, which would be told as nothing found. */
    static Optional<FieldError> backwards(MultivaluedMap<String, String> query) {
        String to = query.getFirst("to");
        Optional<LocalDate> last = day(to);
        return day(query.getFirst("from"))
                .filter(first -> last.filter(first::isAfter).isPresent())
                .map(first -> new FieldError(0, "to", to, PortalSentence.ENDS_BEFORE_IT_BEGINS, first));
    }

    /** What is no day is told by the call itself. */
    private static Optional<LocalDate> day(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(LocalDate::parse);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static void refuse(RefusalCode code, List<FieldError> errors) {
        if (!errors.isEmpty()) {
            FieldError first = errors.getFirst();
            throw new Refusal(
                    code, PortalSentence.PARAMETER_WRONG.with(first.field(), first.said()), errors, errors.size());
        }
    }

    private static FieldError unknown(String name, Map<String, Taken> parameters) {
        return parameters.isEmpty()
                ? new FieldError(0, name, "", PortalSentence.TAKES_NO_PARAMETER)
                : new FieldError(0, name, "", PortalSentence.NOT_OF_THIS_CALL, parameters.keySet());
    }

    private static Optional<FieldError> fault(String name, String value, boolean lines) {
        Optional<Said> fault = lines ? PlainText.faultOfLines(value) : PlainText.fault(PlainText.kept(value));
        return fault.map(found -> new FieldError(0, name, value, found));
    }

    /** Of the method and of its siblings, which differ only in what they answer with. */
    static Map<String, Taken> parameters(Call call) {
        List<Class<?>> resource = Stream.<Class<?>>iterate(call.resource(), each -> each != null, Class::getSuperclass)
                .toList();
        Stream<Given> ofMethods = resource.stream()
                .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
                .filter(each ->
                        verb(each).equals(verb(call.method())) && path(each).equals(path(call.method())))
                .flatMap(each -> Arrays.stream(each.getParameters()))
                .map(each -> new Given(each, each.getType()));
        Stream<Given> ofFields = resource.stream()
                .flatMap(each -> Arrays.stream(each.getDeclaredFields()))
                .map(each -> new Given(each, each.getType()));
        Map<String, Taken> names = new TreeMap<>();
        Stream.concat(ofMethods, ofFields).forEach(each -> {
            QueryParam parameter = each.element().getAnnotation(QueryParam.class);
            if (parameter != null) {
                names.put(
                        parameter.value(),
                        new Taken(
                                each.element().isAnnotationPresent(Lines.class),
                                Collection.class.isAssignableFrom(each.type())));
            }
        });
        if (BookOfCall.isTakenBy(path(call.resource()) + "/" + path(call.method()))) {
            names.put(MeantBook.PARAMETER, new Taken(false, false));
        }
        return names;
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(each -> each.annotationType().getAnnotation(HttpMethod.class))
                .filter(each -> each != null)
                .map(HttpMethod::value)
                .findFirst()
                .orElse("");
    }

    private static String path(AnnotatedElement of) {
        @Nullable Path path = of.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }
}
