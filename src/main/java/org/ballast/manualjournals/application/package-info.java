/** Entering, deciding and posting manual journals. */
@NullMarked
package org.ballast.manualjournals.application;

import org.jspecify.annotations.NullMarked;
