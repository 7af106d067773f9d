/** What is printed of a write-down. */
@NullMarked
package org.ballast.writedowns.report;

import org.jspecify.annotations.NullMarked;
