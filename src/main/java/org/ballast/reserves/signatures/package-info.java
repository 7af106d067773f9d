/** Signatures over messages and the addresses of their keys, by Bouncy Castle: Bitcoin, Ethereum, Ed25519. */
@NullMarked
package org.ballast.reserves.signatures;

import org.jspecify.annotations.NullMarked;
