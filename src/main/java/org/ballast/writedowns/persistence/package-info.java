/** Proposals, tests and runs in the database, and what a test reads of holdings in sets. */
@NullMarked
package org.ballast.writedowns.persistence;

import org.jspecify.annotations.NullMarked;
