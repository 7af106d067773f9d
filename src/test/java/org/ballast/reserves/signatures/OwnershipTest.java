package org.ballast.reserves.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.ballast.operations.SampleKey;
import org.ballast.reserves.domain.Chain;
import org.ballast.reserves.domain.ReservesSentence;
import org.ballast.reserves.domain.SignatureScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses and signatures as others publish them, and each that is refused. */
class OwnershipTest {

    private static final String MESSAGE = "ACME-POR|2025-12-31T23:59:59.999Z|BTC|" + "ab".repeat(32) + "|930000";
    private static final SampleKey KEY = SampleKey.of("test");
    private static final SampleKey OTHER = SampleKey.of("other");
    private static final SampleKey ONE = SampleKey.ofHex("0".repeat(63) + "1");

    @Test
    void theAddressesOfTheKeyOneAreThoseOfEverybody() {
        assertThat(BitcoinAddresses.toKey(ONE.compressed())).isEqualTo("1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH");
        assertThat(BitcoinAddresses.toKey(ONE.uncompressed())).isEqualTo("1EHNa6Q4Jz2uvNExL497mE43ikXhwF6kZm");
        assertThat(BitcoinAddresses.toNestedWitness(ONE.compressed())).isEqualTo("3JvL6Ymt8MVWiCNHC7oWU6nLeHNJKLZGLN");
        assertThat(BitcoinAddresses.toWitness(ONE.compressed()))
                .isEqualTo("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4");
        assertThat(BitcoinAddresses.script("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"))
                .isEqualTo("0014751e76e8199196d454941c45d1b3a323f1433bd6");
        assertThat(BitcoinAddresses.script("1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH"))
                .isEqualTo("76a914751e76e8199196d454941c45d1b3a323f1433bd688ac");
        assertThat(ONE.ethereumAddress()).isEqualTo("0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf");
    }

    @Test
    void aPersonalSignOfAnotherLibraryIsTaken() {
        String signature =
                "0xb91467e570a6466aa9e9876cbcd013baba02900b8979d43fe208a4a4f339f5fd6007e74cd82e037b800186422fc2da16"
                        + "7c747ef045e5d18a5f5d4300f8e1a0291c";
        String address = "0x2c7536E3605D9C16a7a3D7b1898e529396a65c23";
        assertThat(fault(SignatureScheme.EIP_191, address, "Some data", signature))
                .isEmpty();
        assertThat(fault(SignatureScheme.EIP_191, address, "Some datA", signature))
                .contains(ReservesSentence.SIGNED_BY_ANOTHER_KEY);
    }

    @ParameterizedTest
    @CsvSource({
        "BITCOIN, bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
        "BITCOIN, 1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH",
        "BITCOIN, 3JvL6Ymt8MVWiCNHC7oWU6nLeHNJKLZGLN",
        "ETHEREUM, 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
        "POLYGON, 0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359"
    })
    void anAddressOfItsChainIsOne(Chain chain, String address) {
        assertThat(Ownership.faultOfAddress(chain, address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "BITCOIN, bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5",
        "BITCOIN, BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
        "BITCOIN, bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
        "BITCOIN, bc1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3qccfmv3",
        "BITCOIN, 1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMh",
        "BITCOIN, mrCDrCybB6J1vRfbwM5hemdJz73FwDBC8r",
        "ETHEREUM, 0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed",
        "ETHEREUM, 0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
        "ETHEREUM, 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeA",
        "SOLANA, 0000000000000000000000000000000000000000000000000000000000000000",
        "SOLANA, 11111111111111111111111111111111",
        "NEAR, 0100000000000000000000000000000000000000000000000000000000000000",
        "NEAR, alice.near"
    })
    void anotherOneIsRefused(Chain chain, String address) {
        assertThat(Ownership.faultOfAddress(chain, address)).isPresent();
    }

    @Test
    void keysOfEd25519HaveOneSpellingAChain() {
        assertThat(Ownership.faultOfAddress(Chain.SOLANA, KEY.solanaAddress())).isEmpty();
        assertThat(Ownership.faultOfAddress(Chain.NEAR, KEY.nearAddress())).isEmpty();
        assertThat(Ownership.faultOfAddress(Chain.SOLANA, KEY.nearAddress())).isPresent();
        assertThat(Ownership.faultOfAddress(Chain.NEAR, KEY.solanaAddress())).isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {31, 35, 39})
    void aBitcoinMessageIsTakenForTheAddressOfItsKind(int header) {
        String address = header == 35 ? BitcoinAddresses.toNestedWitness(KEY.compressed()) : KEY.bitcoinAddress();
        assertThat(fault(SignatureScheme.BITCOIN_MESSAGE, address, MESSAGE, KEY.signBitcoin(MESSAGE, header)))
                .isEmpty();
    }

    @Test
    void aKeyThatIsNotCompressedSignsForItsOldAddressAlone() {
        String signature = KEY.signBitcoin(MESSAGE, 27);
        assertThat(fault(
                        SignatureScheme.BITCOIN_MESSAGE,
                        BitcoinAddresses.toKey(KEY.uncompressed()),
                        MESSAGE,
                        signature))
                .isEmpty();
        assertThat(fault(SignatureScheme.BITCOIN_MESSAGE, BitcoinAddresses.toKey(KEY.compressed()), MESSAGE, signature))
                .contains(ReservesSentence.SIGNED_BY_ANOTHER_KEY);
    }

    @Test
    void everyBitOfASignatureMatters() {
        byte[] right = Base64.getDecoder().decode(KEY.signBitcoin(MESSAGE));
        for (int bit = 0; bit < right.length * 8; bit++) {
            byte[] wrong = right.clone();
            wrong[bit / 8] ^= (byte) (1 << bit % 8);
            boolean otherSpelling =
                    bit / 8 == 0 && (wrong[0] - 27) / 4 == 1 && (wrong[0] - 27) % 4 == (right[0] - 27) % 4;
            Optional<ReservesSentence> found = fault(
                    SignatureScheme.BITCOIN_MESSAGE,
                    KEY.bitcoinAddress(),
                    MESSAGE,
                    Base64.getEncoder().encodeToString(wrong));
            assertThat(found.isEmpty()).as("bit " + bit).isEqualTo(otherSpelling);
        }
    }

    @Test
    void aSignatureOfAnotherKeyOrMessageOrKindIsRefusedByName() {
        assertThat(fault(SignatureScheme.BITCOIN_MESSAGE, OTHER.bitcoinAddress(), MESSAGE, KEY.signBitcoin(MESSAGE)))
                .contains(ReservesSentence.SIGNED_BY_ANOTHER_KEY);
        assertThat(fault(
                        SignatureScheme.BITCOIN_MESSAGE, KEY.bitcoinAddress(), MESSAGE + "1", KEY.signBitcoin(MESSAGE)))
                .contains(ReservesSentence.SIGNED_BY_ANOTHER_KEY);
        assertThat(fault(SignatureScheme.BITCOIN_MESSAGE, KEY.bitcoinAddress(), MESSAGE, KEY.signEthereum(MESSAGE)))
                .contains(ReservesSentence.SIGNATURE_BASE64);
        assertThat(fault(SignatureScheme.BITCOIN_MESSAGE, KEY.bitcoinAddress(), MESSAGE, KEY.signBitcoin(MESSAGE, 43)))
                .contains(ReservesSentence.SIGNATURE_HEADER);
        byte[] zeros = new byte[65];
        zeros[0] = 39;
        assertThat(fault(
                        SignatureScheme.BITCOIN_MESSAGE,
                        KEY.bitcoinAddress(),
                        MESSAGE,
                        Base64.getEncoder().encodeToString(zeros)))
                .contains(ReservesSentence.SIGNATURE_OF_NO_KEY);
        assertThat(fault(SignatureScheme.EIP_191, OTHER.ethereumAddress(), MESSAGE, KEY.signEthereum(MESSAGE)))
                .contains(ReservesSentence.SIGNED_BY_ANOTHER_KEY);
        assertThat(fault(SignatureScheme.EIP_191, KEY.ethereumAddress(), MESSAGE, KEY.signBitcoin(MESSAGE)))
                .contains(ReservesSentence.SIGNATURE_HEX_65);
        assertThat(fault(SignatureScheme.EIP_191, KEY.ethereumAddress(), MESSAGE, KEY.signEthereum(MESSAGE)))
                .isEmpty();
    }

    @Test
    void anEd25519SignatureIsTakenFromItsKeyAlone() {
        String signature = KEY.signEd25519(MESSAGE);
        assertThat(fault(SignatureScheme.ED25519, KEY.solanaAddress(), MESSAGE, signature))
                .isEmpty();
        assertThat(fault(
                        SignatureScheme.ED25519,
                        KEY.nearAddress(),
                        MESSAGE,
                        Base58.encode(HexFormat.of().parseHex(signature))))
                .isEmpty();
        assertThat(fault(SignatureScheme.ED25519, OTHER.solanaAddress(), MESSAGE, signature))
                .contains(ReservesSentence.SIGNED_BY_ANOTHER_KEY);
        assertThat(fault(SignatureScheme.ED25519, KEY.solanaAddress(), MESSAGE + " ", signature))
                .contains(ReservesSentence.SIGNED_BY_ANOTHER_KEY);
        assertThat(fault(SignatureScheme.ED25519, KEY.solanaAddress(), MESSAGE, signature + "00"))
                .contains(ReservesSentence.SIGNATURE_64);
    }

    private static Optional<ReservesSentence> fault(
            SignatureScheme scheme, String address, String message, String signature) {
        return Ownership.faultOfSignature(scheme, address, message, signature);
    }
}
