/** The certificate of solvency on paper. */
@NullMarked
package org.ballast.proofs.report;

import org.jspecify.annotations.NullMarked;
