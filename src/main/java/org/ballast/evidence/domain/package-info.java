/** See {@link org.ballast.evidence}. */
@NullMarked
package org.ballast.evidence.domain;

import org.jspecify.annotations.NullMarked;
