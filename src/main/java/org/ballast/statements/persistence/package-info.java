/** What the statements read: their layouts, sums over lots, tests, disposals and reported figures. */
@NullMarked
package org.ballast.statements.persistence;

import org.jspecify.annotations.NullMarked;
