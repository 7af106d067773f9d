/** How the portal says no: a code that programs read, a sentence that people read, and the fields that are wrong. */
@NullMarked
package org.ballast.refusals;

import org.jspecify.annotations.NullMarked;
