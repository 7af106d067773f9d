import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * Completes the API description that was read of the resources with what they need not repeat: the refusals that a call can
 * answer, the {@code Idempotency-Key} of writes, what each word means, and examples composed of the words.
 *
 * <p>Arguments: the description in JSON, which is written again; the words, a line each:
 * {@code name=example | meaning}, or {@code Schema.name=…} where a field of one schema differs. A field without an example is
 * left out of bodies: it is none that goes with the others.
 */
final class DescribeApi {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete");
    private static final String BELOW_ENTITY = "/api/v1/entities/{code}/";
    private static final String SCHEMAS = "#/components/schemas/";
    private static final String RESPONSES = "#/components/responses/";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** How a call says no. */
    private record Refused(String status, String name, String meaning, String code, String detail) {}

    private static final List<Refused> REFUSALS = List.of(
            new Refused("400", "BadRequest", "What was sent cannot be read", "INVALID_INPUT", "The body is not JSON."),
            new Refused("401", "Unauthorized", "Nobody signed in", "UNAUTHORIZED", "Sign in with a portal user."),
            new Refused("403", "Forbidden", "The user may not", "FORBIDDEN", "This takes the role CONTROLLER or CFO."),
            new Refused("404", "NotFound", "There is no such thing", "NOT_FOUND", "There is no entity ACME."),
            new Refused("409", "Conflict", "The books stand otherwise", "ILLEGAL_TRANSITION", "It is posted already."),
            new Refused("422", "Unprocessable", "A field or a file is wrong", "INVALID_INPUT", "Nothing was recorded."),
            new Refused("429", "TooMany", "Retry-After says when again", "TOO_MANY_ATTEMPTS", "Wait a minute."),
            new Refused("503", "Busy", "Retry-After says when again", "BUSY", "The database does not answer."));

    private final ObjectNode api;
    private final ObjectNode schemas;
    private final Properties words;

    private DescribeApi(ObjectNode api, Properties words) {
        this.api = api;
        this.words = words;
        this.schemas = (ObjectNode) api.at("/components/schemas");
    }

    public static void main(String... arguments) throws IOException {
        ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        Path file = Path.of(arguments[0]);
        Properties words = new Properties();
        try (Reader text = Files.newBufferedReader(Path.of(arguments[1]), UTF_8)) {
            words.load(text);
        }
        ObjectNode api = (ObjectNode) mapper.readTree(Files.readString(file));
        if (!api.at("/components/responses").isMissingNode()) {
            return; // complete since the last build
        }
        new DescribeApi(api, words).complete();
        Files.writeString(file, mapper.writeValueAsString(api));
    }

    private void complete() {
        nameLists();
        api.putArray("servers").addObject().put("url", "/").put("description", "The portal that answers");
        schemas.properties().forEach(schema -> schema.getValue().path("properties").properties()
                .forEach(field -> explain(schema.getKey(), field.getKey(), (ObjectNode) field.getValue())));
        ObjectNode refusals = ((ObjectNode) api.get("components")).putObject("responses");
        REFUSALS.forEach(refused -> describe(refusals.putObject(refused.name()), refused));
        api.get("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(operation -> METHODS.contains(operation.getKey()))
                .forEach(operation -> {
                    if (path.getKey().startsWith(BELOW_ENTITY)) {
                        ((ObjectNode) operation.getValue()).withArray("/parameters").add(book());
                    }
                    complete(path.getValue(), operation.getKey(), (ObjectNode) operation.getValue());
                }));
    }

    private void complete(JsonNode path, String method, ObjectNode operation) {
        List<ObjectNode> parameters = new ArrayList<>();
        path.path("parameters").forEach(each -> parameters.add((ObjectNode) each));
        operation.path("parameters").forEach(each -> parameters.add((ObjectNode) each));
        parameters.forEach(this::explain);
        if (!method.equals("get")) {
            operation.withArray("/parameters").add(idempotencyKey());
        }
        addFurtherForms(operation);
        operation.at("/requestBody/content").forEach(body -> sentAsText(body.path("schema")));
        illustrate(operation.at("/requestBody/content"));
        operation.get("responses").forEach(answer -> illustrate(answer.path("content")));
        boolean ofOneThing = parameters.stream().anyMatch(each -> "path".equals(each.path("in").asText()));
        ObjectNode answers = (ObjectNode) operation.get("responses");
        REFUSALS.stream()
                .filter(refused -> !refused.status().equals("404") || ofOneThing)
                .filter(refused -> !refused.status().equals("409") || !method.equals("get"))
                .forEach(refused -> answers.putObject(refused.status()).put("$ref", RESPONSES + refused.name()));
    }

    /** A stretch of lots is a {@code LotPage}, whatever the type's name in Java. */
    private void nameLists() {
        Map<String, String> names = new HashMap<>();
        schemas.properties().forEach(schema -> {
            String item = schema.getValue().at("/properties/items/items/$ref").asText();
            if (schema.getKey().startsWith("Page") && !item.isEmpty()) {
                names.put(schema.getKey(), item.substring(SCHEMAS.length()) + "Page");
            }
        });
        names.forEach((old, name) -> schemas.set(name, schemas.remove(old)));
        api.findParents("$ref").forEach(parent -> {
            String name = names.get(parent.get("$ref").asText().substring(SCHEMAS.length()));
            if (name != null) {
                ((ObjectNode) parent).put("$ref", SCHEMAS + name);
            }
        });
    }

    /** Further forms in which a call answers: a file beside the data. */
    private static void addFurtherForms(ObjectNode operation) {
        JsonNode also = operation.remove("x-also-as");
        if (also != null) {
            JsonNode done = operation.at("/responses/200");
            ObjectNode forms = (ObjectNode) (done.isMissingNode() ? operation.at("/responses/201") : done).get("content");
            for (String type : also.asText().split(" ")) {
                ObjectNode schema = forms.putObject(type).putObject("schema").put("type", "string");
                if (!type.startsWith("text/")) {
                    schema.put("format", "binary");
                }
            }
        }
    }

    /** What is not JSON is a file of text: a program sends its characters. */
    private static void sentAsText(JsonNode schema) {
        if (schema.path("format").asText().equals("binary")) {
            ((ObjectNode) schema).remove("format");
        }
    }

    /** What every address below an entity takes. */
    private static ObjectNode book() {
        ObjectNode book = JSON.objectNode().put("name", "book").put("in", "query");
        book.putObject("schema").put("type", "string");
        return book;
    }

    private static ObjectNode idempotencyKey() {
        ObjectNode key = JSON.objectNode().put("name", "Idempotency-Key").put("in", "header");
        key.put("description", "The same key and body twice gives the first answer, once done");
        key.putObject("schema").put("type", "string").put("example", "2024-10-05-lots-1");
        return key;
    }

    private void explain(ObjectNode parameter) {
        String word = words.getProperty(parameter.path("name").asText());
        if (word != null && !parameter.has("description")) {
            parameter.put("description", meaning(word));
            parameter.set("example", typed(example(word), parameter.path("schema").path("type").asText()));
        }
    }

    private void explain(String schema, String name, ObjectNode field) {
        String word = words.getProperty(schema + "." + name, words.getProperty(name));
        ObjectNode leaf = field.has("items") ? (ObjectNode) field.get("items") : field;
        if (word == null || field.has("$ref")) {
            return;
        }
        field.put("description", meaning(word));
        if (!leaf.has("$ref") && !leaf.path("type").asText().equals("object") && !example(word).isEmpty()) {
            leaf.set("example", typed(example(word), leaf.path("type").asText()));
        }
        if (leaf.path("type").asText().equals("string") && meaning(word).startsWith("Decimal") && !leaf.has("pattern")) {
            leaf.put("pattern", "^-?\\d+(\\.\\d+)?$");
        }
    }

    private static JsonNode typed(String example, String type) {
        return switch (type) {
            case "integer" -> JSON.numberNode(Long.parseLong(example));
            case "boolean" -> JSON.booleanNode(Boolean.parseBoolean(example));
            default -> JSON.textNode(example);
        };
    }

    private static String example(String word) {
        return word.substring(0, word.indexOf('|')).strip();
    }

    private static String meaning(String word) {
        return word.substring(word.indexOf('|') + 1).strip();
    }

    private void describe(ObjectNode answer, Refused refused) {
        answer.put("description", refused.meaning());
        ObjectNode problem = answer.putObject("content").putObject("application/problem+json");
        problem.putObject("schema").put("$ref", SCHEMAS + "Problem");
        ObjectNode example = problem.putObject("example");
        example.put("type", "urn:ballast:problem:" + refused.code().toLowerCase(Locale.ROOT).replace('_', '-'));
        example.put("title", refused.meaning()).put("status", Integer.parseInt(refused.status()));
        example.put("detail", refused.detail()).put("code", refused.code());
        example.putArray("errors");
        example.put("errorCount", 0);
    }

    /** Media types without the server's own order among them ({@code ;qs=0.9}), and an example of what is JSON. */
    private void illustrate(JsonNode content) {
        if (content.isObject()) {
            ObjectNode forms = ((ObjectNode) content).deepCopy();
            ((ObjectNode) content).removeAll();
            forms.properties().forEach(media ->
                    ((ObjectNode) content).set(media.getKey().replaceFirst(";qs=.*", ""), media.getValue()));
        }
        JsonNode json = content.path("application/json");
        if (json.has("schema") && !json.has("example")) {
            ((ObjectNode) json).set("example", example(json.get("schema"), new HashSet<>()));
        }
    }

    /** The constant that the words give as example, where the field holds one of a list. */
    private Optional<JsonNode> constant(String name, JsonNode field) {
        String word = words.getProperty(name);
        JsonNode constants = schemas.path(field.path("$ref").asText().replace(SCHEMAS, "")).path("enum");
        return Optional.ofNullable(word)
                .map(known -> (JsonNode) JSON.textNode(example(known)))
                .filter(example -> constants.valueStream().anyMatch(example::equals));
    }

    /** Nothing where a schema is part of itself: the example ends there. */
    private JsonNode example(JsonNode schema, Set<String> within) {
        if (schema.has("$ref")) {
            String name = schema.get("$ref").asText().substring(SCHEMAS.length());
            if (!within.add(name)) {
                return JSON.missingNode();
            }
            JsonNode found = example(schemas.path(name), within);
            within.remove(name);
            return found;
        }
        if (schema.has("items")) {
            ArrayNode items = JSON.arrayNode();
            JsonNode item = example(schema.get("items"), within);
            return item.isMissingNode() ? items : items.add(item);
        }
        if (schema.has("properties")) {
            ObjectNode fields = JSON.objectNode();
            schema.get("properties").properties().forEach(field -> {
                JsonNode value = constant(field.getKey(), field.getValue())
                        .orElseGet(() -> example(field.getValue(), within));
                if (!value.isMissingNode()) {
                    fields.set(field.getKey(), value);
                }
            });
            return fields;
        }
        return schema.has("enum") ? schema.get("enum").get(0) : schema.path("example");
    }
}
