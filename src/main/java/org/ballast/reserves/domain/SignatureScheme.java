package org.ballast.reserves.domain;

/** How the key of an address signs a message. */
public enum SignatureScheme {
    /** A Bitcoin signed message: base64 of 65 bytes from which the key is recovered; P2PKH, P2SH-P2WPKH and P2WPKH. */
    BITCOIN_MESSAGE,
    /** EIP-191, version 0x45 (personal_sign): hex of 65 bytes from which the key is recovered. */
    EIP_191,
    /** Ed25519 (RFC 8032): the address is the key, as on Solana in base58, or in hex. */
    ED25519
}
