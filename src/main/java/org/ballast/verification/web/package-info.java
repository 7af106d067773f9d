/** Verifications as page and answer. */
@NullMarked
package org.ballast.verification.web;

import org.jspecify.annotations.NullMarked;
