package org.ballast.operations;

import org.ballast.reserves.domain.Chain;
import org.ballast.reserves.domain.SignatureScheme;

/**
 * An address of the sample exchange, by the name of its key.
 *
 * @param contract of the token, empty of the coin of the chain
 * @param height at which it is read
 */
record HarbourAddress(String asset, String chain, String label, String contract, long height) {

    String address() {
        return switch (scheme()) {
            case BITCOIN_MESSAGE -> key().bitcoinAddress();
            case EIP_191 -> key().ethereumAddress();
            case ED25519 -> key().solanaAddress();
        };
    }

    String sign(String message) {
        return switch (scheme()) {
            case BITCOIN_MESSAGE -> key().signBitcoin(message);
            case EIP_191 -> key().signEthereum(message);
            case ED25519 -> key().signEd25519(message);
        };
    }

    private SignatureScheme scheme() {
        return Chain.valueOf(chain).scheme();
    }

    private SampleKey key() {
        return SampleKey.of("harbour " + label);
    }
}
