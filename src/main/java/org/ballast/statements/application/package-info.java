/** Statements as of a day or for a period, from the books. */
@NullMarked
package org.ballast.statements.application;

import org.jspecify.annotations.NullMarked;
