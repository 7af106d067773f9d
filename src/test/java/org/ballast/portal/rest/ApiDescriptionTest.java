package org.ballast.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code /openapi} serves is enough to write a program against the portal without asking anybody. */
class ApiDescriptionTest {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete");
    private static final JsonNode API = read();

    private record Call(String where, JsonNode operation) {}

    @Test
    void everyCallHasANameOfItsOwn() {
        List<String> names = calls().map(
                        call -> call.operation().path("operationId").asText())
                .toList();
        assertThat(names).isNotEmpty().doesNotContain("").doesNotHaveDuplicates();
    }

    @Test
    void everyCallSaysWhatItDoes() {
        assertThat(calls().filter(call ->
                        call.operation().path("summary").asText().isBlank()))
                .isEmpty();
    }

    @Test
    void everyCallSaysWhatItAnswersWhenAllIsWell() {
        assertThat(calls().filter(call -> successes(call).noneMatch(ApiDescriptionTest::isDescribed)))
                .isEmpty();
        assertThat(calls().filter(call -> call.operation().path("responses").has("default")))
                .isEmpty();
    }

    @Test
    void everyCallSaysHowItRefuses() {
        for (Call call : calls().toList()) {
            assertThat(call.operation().path("responses").fieldNames())
                    .toIterable()
                    .as(call.where())
                    .contains("400", "401", "403", "422", "429", "503");
            assertThat(call.operation().at("/responses/422/$ref").asText())
                    .isEqualTo("#/components/responses/Unprocessable");
        }
        assertThat(API.at("/components/responses"))
                .isNotEmpty()
                .allSatisfy(refusal -> assertThat(refusal.at("/content/application~1problem+json/schema/$ref")
                                .asText())
                        .isEqualTo("#/components/schemas/Problem"));
    }

    @Test
    void everyJsonBodyAndAnswerHasAnExample() {
        assertThat(calls().filter(call -> contents(call).anyMatch(content -> lacksExample(content))))
                .isEmpty();
    }

    @Test
    void everyFieldHasItsMeaning() {
        List<String> unexplained = new ArrayList<>();
        API.at("/components/schemas")
                .properties()
                .forEach(schema -> schema.getValue().path("properties").properties().stream()
                        .filter(field -> !field.getValue().has("description")
                                && !field.getValue().has("$ref"))
                        .forEach(field -> unexplained.add(schema.getKey() + "." + field.getKey())));
        assertThat(unexplained)
                .as("fields without a line in src/build/api-words.properties")
                .isEmpty();
    }

    @Test
    void everyFieldIsExplainedOnce() throws IOException {
        List<String> fields = Files.readAllLines(Path.of("src", "build", "api-words.properties")).stream()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
        assertThat(fields).doesNotHaveDuplicates();
    }

    @Test
    void daysAndInstantsAreSaidAsSuch() {
        assertThat(field("Proposal", "periodEnd").path("format").asText()).isEqualTo("date");
        assertThat(field("Proposal", "createdAt").path("format").asText()).isEqualTo("date-time");
        assertThat(field("Proposal", "id").path("format").asText()).isEqualTo("int64");
    }

    @Test
    void constantsAreListed() {
        assertThat(field("Proposal", "status").path("$ref").asText()).endsWith("/CaseStatus");
        assertThat(API.at("/components/schemas/CaseStatus/enum")).hasSizeGreaterThan(5);
        assertThat(API.at("/components/schemas/Framework/enum")).isNotEmpty();
    }

    private static boolean lacksExample(JsonNode content) {
        return content.has("application/json")
                && !content.path("application/json").has("example");
    }

    private static Stream<JsonNode> contents(Call call) {
        return Stream.concat(
                Stream.of(call.operation().at("/requestBody/content")),
                successes(call).map(answer -> answer.path("content")));
    }

    private static boolean isDescribed(JsonNode answer) {
        boolean nothing = answer.path("content").isEmpty();
        return nothing
                ? answer.path("description").asText().equals("Done")
                : answer.path("content").valueStream().allMatch(media -> media.has("schema"));
    }

    private static Stream<JsonNode> successes(Call call) {
        return call.operation().path("responses").properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .map(Map.Entry::getValue);
    }

    private static JsonNode field(String schema, String name) {
        return API.path("components")
                .path("schemas")
                .path(schema)
                .path("properties")
                .path(name);
    }

    private static Stream<Call> calls() {
        return API.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .map(operation -> new Call(operation.getKey() + " " + path.getKey(), operation.getValue())));
    }

    private static JsonNode read() {
        try (InputStream json = ApiDescriptionTest.class.getResourceAsStream("/META-INF/openapi.json")) {
            return new ObjectMapper().readTree(json);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
