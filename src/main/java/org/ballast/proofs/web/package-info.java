/** Pages and calls of balance proofs; some of them open to everybody. */
@NullMarked
package org.ballast.proofs.web;

import org.jspecify.annotations.NullMarked;
