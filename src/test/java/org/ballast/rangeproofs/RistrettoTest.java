package org.ballast.rangeproofs;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.cryptography.curve25519.RistrettoElement;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.HexFormat;
import java.util.List;
import org.ballast.trading.domain.Vectors;
import org.junit.jupiter.api.Test;

/** RFC 9496, appendix A: multiples of the generator, what is no encoding, and elements from uniform bytes. */
class RistrettoTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final JsonObject VECTORS = Vectors.read(RistrettoTest.class, "rfc9496.json");

    @Test
    void multiplesOfTheGeneratorAreThoseOfTheStandard() {
        List<String> multiples = texts("multiplesOfTheGenerator");
        assertThat(multiples).hasSize(16);
        for (int times = 0; times < multiples.size(); times++) {
            byte[] encoded = HEX.parseHex(multiples.get(times));
            Commitment multiple = Commitment.to(times, Blinding.ZERO);
            assertThat(multiple.bytes()).isEqualTo(encoded);
            assertThat(Commitment.decode(encoded)).contains(multiple);
        }
    }

    @Test
    void pointsThatAreNotCanonicalAreRefused() {
        assertThat(texts("invalidEncodings"))
                .hasSize(29)
                .allSatisfy(encoded ->
                        assertThat(Commitment.decode(HEX.parseHex(encoded))).isEmpty());
        assertThat(Commitment.decode(new byte[31])).isEmpty();
        assertThat(Commitment.decode(new byte[33])).isEmpty();
    }

    @Test
    void elementsFromUniformBytesAreThoseOfTheStandard() {
        List<JsonObject> maps = VECTORS.getJsonArray("uniformBytes").getValuesAs(JsonObject.class);
        assertThat(maps)
                .hasSize(11)
                .allSatisfy(map -> assertThat(
                                Points.encode(RistrettoElement.fromUniformBytes(HEX.parseHex(map.getString("input")))))
                        .isEqualTo(HEX.parseHex(map.getString("output"))));
    }

    private static List<String> texts(String field) {
        return VECTORS.getJsonArray(field).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
