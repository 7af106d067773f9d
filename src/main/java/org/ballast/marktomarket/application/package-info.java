/** Measuring positions, proposing what that changes, and posting what was approved. */
@NullMarked
package org.ballast.marktomarket.application;

import org.jspecify.annotations.NullMarked;
