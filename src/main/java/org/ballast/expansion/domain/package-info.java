/** The change of total assets as pure values and functions: sums of what is already rounded, nothing left over. */
@NullMarked
package org.ballast.expansion.domain;

import org.jspecify.annotations.NullMarked;
