/** Addresses, the message that their keys sign, balances at a height, and what they come to. */
@NullMarked
package org.ballast.reserves.domain;

import org.jspecify.annotations.NullMarked;
