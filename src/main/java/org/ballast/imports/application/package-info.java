/** From the bytes of an upload to rows, and from rows to a CSV file that a spreadsheet opens without danger. */
@NullMarked
package org.ballast.imports.application;

import org.jspecify.annotations.NullMarked;
