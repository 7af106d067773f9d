package org.ballast.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.Constraint;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ballast.pages.application.OneOf;
import org.ballast.pages.application.Verbatim;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;

/** What the bodies of calls must be stands on their fields, and the description says the same. */
class RequestsTest {

    private static final Set<Class<?>> REQUESTS = requests();
    private static final JsonNode SCHEMAS = schemas();

    @Test
    void everyTextOfARequestHasARule() {
        assertThat(REQUESTS).hasSizeGreaterThan(25);
        assertThat(REQUESTS.stream().flatMap(RequestsTest::textsWithoutRule)).isEmpty();
    }

    @Test
    void aTextWithoutARuleIsFound() {
        record Seeded(String one, @NotNull String two) {}
        assertThat(textsWithoutRule(Seeded.class)).containsExactly("Seeded.one");
    }

    @Test
    void theDescriptionSaysWhatTheRulesSay() {
        List<String> differing = new ArrayList<>();
        for (Class<?> request : REQUESTS) {
            JsonNode schema = SCHEMAS.path(name(request));
            Set<String> required = new TreeSet<>();
            for (Field field : request.getDeclaredFields()) {
                if (field.isAnnotationPresent(NotNull.class) || field.isAnnotationPresent(NotEmpty.class)) {
                    required.add(field.getName());
                }
                JsonNode described = schema.path("properties").path(field.getName());
                for (Annotation rule : field.getAnnotations()) {
                    if (!says(described, rule)) {
                        differing.add(request.getSimpleName() + "." + field.getName() + " " + rule + ": " + described);
                    }
                }
            }
            Set<String> told = new TreeSet<>();
            schema.path("required").forEach(each -> told.add(each.asText()));
            if (!told.equals(required)) {
                differing.add(request.getSimpleName() + " requires " + required + ", not " + told);
            }
        }
        assertThat(differing).isEmpty();
    }

    private static boolean says(JsonNode described, Annotation rule) {
        return switch (rule) {
            case Size size ->
                described.has("items")
                        ? described.path("maxItems").asInt() == size.max()
                        : described.path("maxLength").asInt() == size.max()
                                && described.path("minLength").asInt() == size.min();
            case Pattern pattern -> described.path("pattern").asText().equals(pattern.regexp());
            case Min min -> described.path("minimum").asLong(Long.MIN_VALUE) == min.value();
            case Max max -> described.path("maximum").asLong() == max.value();
            case OneOf oneOf ->
                described.path("$ref").asText().endsWith("/" + oneOf.value().getSimpleName());
            default -> {
                Schema schema = rule.annotationType().getAnnotation(Schema.class);
                yield schema == null
                        || (described.path("pattern").asText().equals(schema.pattern())
                                && described.path("format").asText().equals(schema.format()));
            }
        };
    }

    private static Stream<String> textsWithoutRule(Class<?> request) {
        return Arrays.stream(request.getDeclaredFields())
                .filter(field -> field.getType() == String.class)
                .filter(field -> Arrays.stream(request.getRecordComponents())
                        .anyMatch(component -> component.getName().equals(field.getName())
                                && !component.isAnnotationPresent(Verbatim.class)))
                .filter(field -> Arrays.stream(field.getAnnotations())
                        .noneMatch(rule -> rule.annotationType().isAnnotationPresent(Constraint.class)))
                .map(field -> request.getSimpleName() + "." + field.getName());
    }

    private static String name(Class<?> request) {
        Schema schema = request.getAnnotation(Schema.class);
        return schema == null || schema.name().isEmpty() ? request.getSimpleName() : schema.name();
    }

    /** The records that resources take as bodies, and those within them. */
    private static Set<Class<?>> requests() {
        Set<Class<?>> requests = new LinkedHashSet<>();
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.ballast").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getMethods()))
                        .flatMap(method -> Arrays.stream(method.getParameterTypes()))
                        .forEach(type -> add(type, requests));
        return requests;
    }

    private static void add(Class<?> type, Set<Class<?>> requests) {
        if (type.isRecord() && requests.add(type)) {
            for (RecordComponent component : type.getRecordComponents()) {
                if (component.getGenericType() instanceof ParameterizedType many
                        && many.getActualTypeArguments()[0] instanceof Class<?> item) {
                    add(item, requests);
                }
                add(component.getType(), requests);
            }
        }
    }

    private static JsonNode schemas() {
        try (InputStream json = RequestsTest.class.getResourceAsStream("/META-INF/openapi.json")) {
            return new ObjectMapper().readTree(json).at("/components/schemas");
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
