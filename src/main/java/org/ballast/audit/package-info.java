/**
 * The append-only trail of who did what, when, from where and why. It knows users and amounts and no feature; every
 * feature writes to it.
 */
@NullMarked
package org.ballast.audit;

import org.jspecify.annotations.NullMarked;
