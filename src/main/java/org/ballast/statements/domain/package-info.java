/** Statements and disclosures as records whose totals are checked when they are made. */
@NullMarked
package org.ballast.statements.domain;

import org.jspecify.annotations.NullMarked;
