/** The tables of margin. */
@NullMarked
package org.ballast.margin.persistence;

import org.jspecify.annotations.NullMarked;
