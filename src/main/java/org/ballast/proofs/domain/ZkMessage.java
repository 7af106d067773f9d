package org.ballast.proofs.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.ballast.rangeproofs.Transcript;

/**
 * What is said in the transcript before a range proof, so that the proof holds for nothing else.
 *
 * @param label Merlin's label
 * @param message in lower-case hexadecimal digits
 */
public record ZkMessage(String label, String message) {

    private static final String PROTOCOL = "ballast-por-v1";
    private static final HexFormat HEX = HexFormat.of();

    /**
     * Before the range proofs of a customer: the tree, the leaf, and who.
     *
     * @param commitment of the root (13.3 step 7)
     */
    static List<ZkMessage> ofProof(Digest commitment, long index, AccountId account) {
        byte[] place = ByteBuffer.allocate(Long.BYTES).putLong(index).array();
        return List.of(
                protocol(),
                new ZkMessage("root", commitment.hex()),
                new ZkMessage("index", HEX.formatHex(place)),
                new ZkMessage("uidHash", new ZkHasher().account(account).hex()));
    }

    /** Before the proof that reserves cover liabilities: the tree. */
    static List<ZkMessage> ofReserves(Digest commitment) {
        return List.of(protocol(), new ZkMessage("root", commitment.hex()));
    }

    /** A fresh transcript that has heard them. The first is what Merlin says itself. */
    static Transcript heard(List<ZkMessage> messages) {
        Transcript transcript = Transcript.of(PROTOCOL);
        messages.stream()
                .skip(1)
                .forEach(message -> transcript.append(message.label(), HEX.parseHex(message.message())));
        return transcript;
    }

    private static ZkMessage protocol() {
        return new ZkMessage("dom-sep", HEX.formatHex(PROTOCOL.getBytes(StandardCharsets.US_ASCII)));
    }
}
