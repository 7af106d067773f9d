/** Verifications are begun, watched and told of. */
@NullMarked
package org.ballast.verification.application;

import org.jspecify.annotations.NullMarked;
