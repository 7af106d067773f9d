/** The rules of mark-to-market as pure values: what a position is worth, what changed, and which lines that posts. */
@NullMarked
package org.ballast.marktomarket.domain;

import org.jspecify.annotations.NullMarked;
