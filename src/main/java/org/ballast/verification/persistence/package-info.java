/** The verifications, and the questions that the books are asked. */
@NullMarked
package org.ballast.verification.persistence;

import org.jspecify.annotations.NullMarked;
