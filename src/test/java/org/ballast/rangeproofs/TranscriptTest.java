package org.ballast.rangeproofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The transcript beside that of the crate merlin. */
class TranscriptTest {

    @Test
    void theChallengeIsThatOfMerlinsOwnTest() {
        Transcript transcript = Transcript.of("test protocol");
        transcript.append("some label", "some data".getBytes(StandardCharsets.US_ASCII));
        assertThat(HexFormat.of().formatHex(transcript.challenge("challenge", 32)))
                .isEqualTo("d5a21972d0d5fe320c0d263fac7fffb8145aa640af6e9bca177c03c7efcf0615");
    }

    @Test
    void everyLabelMessageAndOrderChangesWhatFollows() {
        byte[] said = said(Transcript.of("a").append("b", bytes("c")).append("d", bytes("e")));
        assertThat(said(Transcript.of("a").append("b", bytes("c")).append("d", bytes("e"))))
                .isEqualTo(said);
        assertThat(said(Transcript.of("x").append("b", bytes("c")).append("d", bytes("e"))))
                .isNotEqualTo(said);
        assertThat(said(Transcript.of("a").append("x", bytes("c")).append("d", bytes("e"))))
                .isNotEqualTo(said);
        assertThat(said(Transcript.of("a").append("b", bytes("x")).append("d", bytes("e"))))
                .isNotEqualTo(said);
        assertThat(said(Transcript.of("a").append("d", bytes("e")).append("b", bytes("c"))))
                .isNotEqualTo(said);
        assertThat(said(Transcript.of("a").append("b", bytes("cd")).append("", bytes("e"))))
                .isNotEqualTo(said);
    }

    @Test
    void aCopyHearsNothingOfTheOther() {
        Transcript first = Transcript.of("a");
        Transcript second = first.copy();
        first.append("b", new byte[400]);
        assertThat(said(second)).isEqualTo(said(Transcript.of("a"))).isNotEqualTo(said(first));
    }

    private static byte[] said(Transcript transcript) {
        return transcript.copy().challenge("said", 32);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
