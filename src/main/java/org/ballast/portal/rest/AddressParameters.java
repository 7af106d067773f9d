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
import java.util.ArrayList;
import java.util.Arrays;
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
 * The parameters of an address are looked at once for all calls: one that the call does not know is refused by its name,
 * and no text goes further that no database keeps. What a call knows is what its resource's fields and methods are given, and the book of its entity.
 */
@Provider
public class AddressParameters implements ContainerRequestFilter {

    @Context
    private ResourceInfo called;

    /** A method, and the resource that has it, maybe from what it extends. */
    record Call(Class<?> resource, Method method) {}

    /** The parameters of each call: whether a text of several lines is welcome, by name. */
    private final Map<Call, Map<String, Boolean>> known = new ConcurrentHashMap<>();

    @Override
    public void filter(ContainerRequestContext request) {
        Map<String, Boolean> parameters = known.computeIfAbsent(
                new Call(called.getResourceClass(), called.getResourceMethod()), AddressParameters::parameters);
        List<FieldError> unknown = new ArrayList<>();
        List<FieldError> wrong = new ArrayList<>();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            Boolean lines = parameters.get(name);
            if (lines == null) {
                unknown.add(unknown(name, parameters));
            } else {
                values.forEach(value -> fault(name, value, lines).ifPresent(wrong::add));
            }
        });
        MultivaluedMap<String, String> path = request.getUriInfo().getPathParameters();
        path.forEach((name, values) ->
                values.forEach(value -> fault(name, value, false).ifPresent(wrong::add)));
        refuse(RefusalCode.UNKNOWN_FIELD, unknown);
        refuse(RefusalCode.INVALID_INPUT, wrong);
    }

    private static void refuse(RefusalCode code, List<FieldError> errors) {
        if (!errors.isEmpty()) {
            FieldError first = errors.getFirst();
            throw new Refusal(
                    code, PortalSentence.PARAMETER_WRONG.with(first.field(), first.said()), errors, errors.size());
        }
    }

    private static FieldError unknown(String name, Map<String, Boolean> parameters) {
        return parameters.isEmpty()
                ? new FieldError(0, name, "", PortalSentence.TAKES_NO_PARAMETER)
                : new FieldError(0, name, "", PortalSentence.NOT_OF_THIS_CALL, parameters.keySet());
    }

    private static Optional<FieldError> fault(String name, String value, boolean lines) {
        Optional<Said> fault = lines ? PlainText.faultOfLines(value) : PlainText.fault(PlainText.kept(value));
        return fault.map(found -> new FieldError(0, name, value, found));
    }

    /** Of the method and of its siblings, which differ only in what they answer with. */
    static Map<String, Boolean> parameters(Call call) {
        List<Class<?>> resource = Stream.<Class<?>>iterate(call.resource(), each -> each != null, Class::getSuperclass)
                .toList();
        Stream<AnnotatedElement> ofMethods = resource.stream()
                .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
                .filter(each ->
                        verb(each).equals(verb(call.method())) && path(each).equals(path(call.method())))
                .flatMap(each -> Arrays.stream(each.getParameters()));
        Stream<AnnotatedElement> ofFields = resource.stream().flatMap(each -> Arrays.stream(each.getDeclaredFields()));
        Map<String, Boolean> names = new TreeMap<>();
        Stream.concat(ofMethods, ofFields).forEach(each -> {
            QueryParam parameter = each.getAnnotation(QueryParam.class);
            if (parameter != null) {
                names.put(parameter.value(), each.isAnnotationPresent(Lines.class));
            }
        });
        if (BookOfCall.isTakenBy(path(call.resource()) + "/" + path(call.method()))) {
            names.put(MeantBook.PARAMETER, false);
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
