/** Statements as rows and words for the printed reports. */
@NullMarked
package org.ballast.statements.report;

import org.jspecify.annotations.NullMarked;
