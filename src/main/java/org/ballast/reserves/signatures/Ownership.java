package org.ballast.reserves.signatures;

import java.util.Optional;
import org.ballast.reserves.domain.Chain;
import org.ballast.reserves.domain.ReservesSentence;
import org.ballast.reserves.domain.SignatureScheme;

/** Whether texts are addresses of a chain, and whether their keys signed a message. */
public final class Ownership {

    private Ownership() {}

    /** What is wrong with an address, nothing where it is one of the chain whose key can sign. */
    public static Optional<ReservesSentence> faultOfAddress(Chain chain, String address) {
        boolean right = switch (chain) {
            case BITCOIN -> BitcoinAddresses.isOne(address);
            case SOLANA -> Ed25519Message.isBase58(address);
            case NEAR -> Ed25519Message.isHex(address);
            default -> EthereumMessage.isAddress(address);
        };
        return right ? Optional.empty() : Optional.of(faultOf(chain));
    }

    private static ReservesSentence faultOf(Chain chain) {
        return switch (chain) {
            case BITCOIN -> ReservesSentence.NO_BITCOIN_ADDRESS;
            case SOLANA -> ReservesSentence.NO_SOLANA_ADDRESS;
            case NEAR -> ReservesSentence.NO_NEAR_ADDRESS;
            default -> ReservesSentence.NO_ETHEREUM_ADDRESS;
        };
    }

    /** What is wrong with a signature, nothing where the key of the address made it over the message. */
    public static Optional<ReservesSentence> faultOfSignature(
            SignatureScheme scheme, String address, String message, String signature) {
        return switch (scheme) {
            case BITCOIN_MESSAGE -> BitcoinMessage.fault(address, message, signature);
            case EIP_191 -> EthereumMessage.fault(address, message, signature);
            case ED25519 -> Ed25519Message.fault(address, message, signature);
        };
    }
}
