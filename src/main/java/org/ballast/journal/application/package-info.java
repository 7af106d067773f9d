/** Posting and reading the books. */
@NullMarked
package org.ballast.journal.application;

import org.jspecify.annotations.NullMarked;
