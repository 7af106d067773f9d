/** See {@link org.ballast.evidence}. */
@NullMarked
package org.ballast.evidence.report;

import org.jspecify.annotations.NullMarked;
