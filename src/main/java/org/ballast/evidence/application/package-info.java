/** See {@link org.ballast.evidence}. */
@NullMarked
package org.ballast.evidence.application;

import org.jspecify.annotations.NullMarked;
