/** The books as rows: entries, lines, and what each day moved on each account. */
@NullMarked
package org.ballast.journal.persistence;

import org.jspecify.annotations.NullMarked;
