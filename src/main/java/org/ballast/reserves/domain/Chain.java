package org.ballast.reserves.domain;

/** Where an address is: each chain writes addresses in one form alone, so that nothing counts twice by being spelled twice. */
public enum Chain {
    BITCOIN(SignatureScheme.BITCOIN_MESSAGE),
    ETHEREUM(SignatureScheme.EIP_191),
    ARBITRUM(SignatureScheme.EIP_191),
    AVALANCHE(SignatureScheme.EIP_191),
    BASE(SignatureScheme.EIP_191),
    BNB_CHAIN(SignatureScheme.EIP_191),
    OPTIMISM(SignatureScheme.EIP_191),
    POLYGON(SignatureScheme.EIP_191),
    /** Keys in base58. */
    SOLANA(SignatureScheme.ED25519),
    /** Keys in hex: implicit accounts. */
    NEAR(SignatureScheme.ED25519);

    private final SignatureScheme scheme;

    Chain(SignatureScheme scheme) {
        this.scheme = scheme;
    }

    /** How keys of its addresses sign. */
    public SignatureScheme scheme() {
        return scheme;
    }

    /** Whether an address can hold tokens of contracts. */
    public boolean hasContracts() {
        return scheme == SignatureScheme.EIP_191;
    }
}
