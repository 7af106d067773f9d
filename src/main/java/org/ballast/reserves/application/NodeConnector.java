package org.ballast.reserves.application;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.livesheet.application.LimitedBody;
import org.ballast.reserves.domain.Chain;
import org.ballast.reserves.domain.ReserveAddress;
import org.ballast.reserves.signatures.BitcoinAddresses;

/**
 * Asks a node by JSON-RPC what addresses hold. A node of Bitcoin scans what is unspent now and tells the height of it; a node of
 * Ethereum tells the balance at any height that it keeps. Redirections are not followed, answers are of limited length.
 */
final class NodeConnector {

    private static final int OK = 200;
    private static final int MOST_BYTES = 16_777_216;
    private static final int SATOSHI = 8;
    private static final int HEX = 16;
    private static final String BALANCE_OF = "0x70a08231000000000000000000000000";

    private final NodeTerms terms;
    private final HttpClient http;
    private final Duration timeout;

    NodeConnector(NodeTerms terms, Duration timeout) {
        this.terms = terms;
        this.timeout = timeout;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** What addresses hold at a height, in the smallest unit, by key of the address. */
    record Told(long blockHeight, Map<Long, BigInteger> balances) {}

    /**
     * @param height none for that of the node, which a node of Bitcoin alone tells
     * @throws IOException if the node does not answer, or not as nodes do
     */
    Told balances(Chain chain, List<ReserveAddress> addresses, Optional<Long> height) throws IOException {
        try {
            return chain == Chain.BITCOIN
                    ? ofBitcoin(addresses)
                    : new Told(height.orElseThrow(), ofEthereum(addresses, height.orElseThrow()));
        } catch (JsonException
                | ClassCastException
                | NullPointerException
                | ArithmeticException
                | IllegalArgumentException odd) {
            throw new IOException("the node answers otherwise than nodes do", odd);
        }
    }

    private Told ofBitcoin(List<ReserveAddress> addresses) throws IOException {
        JsonArrayBuilder wanted = Json.createArrayBuilder();
        addresses.forEach(each -> wanted.add("addr(" + each.address() + ")"));
        JsonObject scanned = result(ask(Json.createObjectBuilder()
                                .add("jsonrpc", "1.0")
                                .add("id", 0)
                                .add("method", "scantxoutset")
                                .add(
                                        "params",
                                        Json.createArrayBuilder().add("start").add(wanted))
                                .build()
                                .toString())
                        .asJsonObject())
                .asJsonObject();
        if (!scanned.getBoolean("success")) {
            throw new IOException("the node did not finish its scan");
        }
        Map<String, BigInteger> byScript = new HashMap<>();
        for (JsonObject unspent : scanned.getJsonArray("unspents").getValuesAs(JsonObject.class)) {
            BigDecimal amount = unspent.getJsonNumber("amount").bigDecimalValue();
            byScript.merge(
                    unspent.getString("scriptPubKey"),
                    amount.movePointRight(SATOSHI).toBigIntegerExact(),
                    BigInteger::add);
        }
        Map<Long, BigInteger> balances = new LinkedHashMap<>();
        addresses.forEach(each -> balances.put(
                each.id(), byScript.getOrDefault(BitcoinAddresses.script(each.address()), BigInteger.ZERO)));
        return new Told(scanned.getJsonNumber("height").longValueExact(), balances);
    }

    private Map<Long, BigInteger> ofEthereum(List<ReserveAddress> addresses, long height) throws IOException {
        JsonArrayBuilder calls = Json.createArrayBuilder();
        for (int i = 0; i < addresses.size(); i++) {
            calls.add(call(i, addresses.get(i), "0x" + Long.toHexString(height)));
        }
        JsonArray answers = ask(calls.build().toString()).asJsonArray();
        Map<Long, BigInteger> balances = new LinkedHashMap<>();
        for (JsonObject answer : answers.getValuesAs(JsonObject.class)) {
            String told = ((JsonString) result(answer)).getString();
            balances.put(
                    addresses.get(answer.getJsonNumber("id").intValueExact()).id(),
                    new BigInteger(told.substring("0x".length()), HEX));
        }
        if (balances.size() != addresses.size()) {
            throw new IOException("the node did not tell of every address");
        }
        return balances;
    }

    private static JsonObject call(int id, ReserveAddress address, String block) {
        JsonArrayBuilder parameters = Json.createArrayBuilder();
        if (address.contract().isEmpty()) {
            parameters.add(address.address());
        } else {
            parameters.add(Json.createObjectBuilder()
                    .add("to", address.contract())
                    .add("data", BALANCE_OF + address.address().substring("0x".length())));
        }
        return Json.createObjectBuilder()
                .add("jsonrpc", "2.0")
                .add("id", id)
                .add("method", address.contract().isEmpty() ? "eth_getBalance" : "eth_call")
                .add("params", parameters.add(block))
                .build();
    }

    private static JsonValue result(JsonObject answer) throws IOException {
        JsonValue result = answer.get("result");
        if (result == null || result.getValueType() == JsonValue.ValueType.NULL) {
            throw new IOException("the node refuses: " + answer.get("error"));
        }
        return result;
    }

    private JsonValue ask(String body) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(terms.address())
                .timeout(timeout)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!terms.authorization().isEmpty()) {
            request.header("Authorization", terms.authorization());
        }
        HttpResponse<byte[]> answer;
        try {
            answer = http.send(request.build(), head -> new LimitedBody(MOST_BYTES));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("the node was not waited for", stopped);
        }
        if (answer.statusCode() != OK) {
            throw new IOException("the node answers with status " + answer.statusCode());
        }
        try (var reader = Json.createReader(new ByteArrayInputStream(answer.body()))) {
            return reader.readValue();
        }
    }
}
