package org.ballast.reserves.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.ballast.operations.SampleKey;
import org.ballast.reserves.domain.Chain;
import org.ballast.reserves.domain.ReserveAddress;
import org.ballast.reserves.signatures.BitcoinAddresses;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nodes as they answer, and as they should not, played by a server of this machine. */
class NodeConnectorTest {

    private static final String COIN = SampleKey.of("coin").bitcoinAddress();
    private static final String EMPTY = SampleKey.of("empty").bitcoinAddress();
    private static final String HOLDER = SampleKey.of("holder").ethereumAddress();

    private final AtomicReference<String> asked = new AtomicReference<>("");
    private final AtomicReference<String> authorized = new AtomicReference<>("");
    private final AtomicReference<String> answer = new AtomicReference<>("");
    private HttpServer server;

    @BeforeEach
    void begin() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            authorized.set(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            byte[] body = String.valueOf(answer.get()).getBytes(StandardCharsets.UTF_8);
            if (exchange.getRequestURI().getPath().equals("/moved")) {
                exchange.getResponseHeaders().set("Location", "/");
                exchange.sendResponseHeaders(307, -1);
            } else {
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    @Test
    void aNodeOfBitcoinTellsWhatIsUnspentAtItsHeight() throws IOException {
        String script = BitcoinAddresses.script(COIN);
        answer.set("""
                {"result":{"success":true,"height":930000,"unspents":[
                  {"scriptPubKey":"%s","amount":1.10000001,"height":1},{"scriptPubKey":"%s","amount":0.1,"height":2},
                  {"scriptPubKey":"00","amount":5,"height":2}],"total_amount":6.2},"error":null,"id":0}""".formatted(script, script));
        NodeConnector.Told told = ask("/", Chain.BITCOIN, Optional.empty(), bitcoin(1, COIN), bitcoin(2, EMPTY));
        assertThat(told.blockHeight()).isEqualTo(930000);
        assertThat(told.balances())
                .containsEntry(1L, new BigInteger("120000001"))
                .containsEntry(2L, BigInteger.ZERO);
        assertThat(asked.get()).contains("scantxoutset", "addr(" + COIN + ")");
        assertThat(authorized.get()).isEqualTo("Bearer token");
    }

    @Test
    void aNodeOfEthereumTellsCoinAndTokenAtTheHeightThatIsAsked() throws IOException {
        answer.set("[{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":\"0x" + "0".repeat(62) + "ff\"},"
                + "{\"jsonrpc\":\"2.0\",\"id\":0,\"result\":\"0xde0b6b3a7640000\"}]");
        NodeConnector.Told told =
                ask("/", Chain.ETHEREUM, Optional.of(19L), ethereum(7, ""), ethereum(8, "0x" + "c".repeat(40)));
        assertThat(told.blockHeight()).isEqualTo(19);
        assertThat(told.balances())
                .containsEntry(7L, new BigInteger("1000000000000000000"))
                .containsEntry(8L, BigInteger.valueOf(255));
        assertThat(asked.get())
                .contains(
                        "eth_getBalance", "\"0x13\"", "eth_call", "0x70a08231" + "0".repeat(24) + HOLDER.substring(2));
    }

    @Test
    void anAnswerThatIsNoneIsRefused() {
        for (String odd : List.of(
                "",
                "{}",
                "[]",
                "null",
                "{\"result\":null,\"error\":{\"code\":-8,\"message\":\"Scan already in progress\"},\"id\":0}",
                "{\"result\":{\"success\":false},\"id\":0}",
                "{\"result\":{\"success\":true,\"height\":1,\"unspents\":[{\"scriptPubKey\":\"00\",\"amount\":0.000000001}]}}")) {
            answer.set(odd);
            assertThatThrownBy(() -> ask("/", Chain.BITCOIN, Optional.empty(), bitcoin(1, COIN)))
                    .as(odd)
                    .isInstanceOf(IOException.class);
            assertThatThrownBy(() -> ask("/", Chain.ETHEREUM, Optional.of(1L), ethereum(1, "")))
                    .as(odd)
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void aRedirectionIsNotFollowed() {
        answer.set("{}");
        assertThatThrownBy(() -> ask("/moved", Chain.BITCOIN, Optional.empty(), bitcoin(1, COIN)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("307");
    }

    @Test
    void anAddressIsByTlsAndOfAHostThatIsAllowed() {
        assertThat(NodeSettings.address("U", "https://node.example/v3/key", "other, node.example"))
                .hasHost("node.example");
        assertThat(NodeSettings.address("U", "http://localhost:8332/", "localhost"))
                .hasPort(8332);
        for (String wrong : List.of(
                "http://node.example/",
                "ftp://node.example/",
                "https://name:word@node.example/",
                "https://",
                "nothing")) {
            assertThatThrownBy(() -> NodeSettings.address("U", wrong, "node.example"))
                    .as(wrong)
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThatThrownBy(() -> NodeSettings.address("U", "https://169.254.169.254/", "node.example"))
                .hasMessageContaining("BALLAST_NODE_HOSTS");
        assertThat(new NodeTerms(URI.create("https://node.example/secret"), "x").toString())
                .doesNotContain("secret");
    }

    private NodeConnector.Told ask(String path, Chain chain, Optional<Long> height, ReserveAddress... addresses)
            throws IOException {
        URI address = URI.create("http://localhost:" + server.getAddress().getPort() + path);
        return new NodeConnector(new NodeTerms(address, "Bearer token"), Duration.ofSeconds(20))
                .balances(chain, List.of(addresses), height);
    }

    private static ReserveAddress bitcoin(long id, String address) {
        return new ReserveAddress(id, 1, 1, "BTC", Chain.BITCOIN, address, "", "");
    }

    private static ReserveAddress ethereum(long id, String contract) {
        return new ReserveAddress(id, 1, 2, "ETH", Chain.ETHEREUM, HOLDER, contract, "");
    }
}
