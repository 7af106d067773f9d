/** See {@link org.ballast.evidence}. */
@NullMarked
package org.ballast.evidence.web;

import org.jspecify.annotations.NullMarked;
