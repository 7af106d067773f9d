/**
 * Certificate and proof as files, checked without the portal and without a network: the program {@code ballast-verify.jar} is
 * this package with what it uses. The format is told in {@code docs/proofs.md}. Nothing but {@code java.base}.
 */
@NullMarked
package org.ballast.proofs.offline;

import org.jspecify.annotations.NullMarked;
