/**
 * A file becomes accepted rows or errors by line and field, all or nothing. Features bring the columns; this package
 * brings the reading.
 */
@NullMarked
package org.ballast.imports;

import org.jspecify.annotations.NullMarked;
