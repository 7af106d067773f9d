/** See {@link org.ballast.evidence}. */
@NullMarked
package org.ballast.evidence.persistence;

import org.jspecify.annotations.NullMarked;
