/**
 * Sets of rows in the transaction of whoever calls: queries read row by row, inserts in batches or by COPY, blocks of
 * ids. It knows no table.
 */
@NullMarked
package org.ballast.sql;

import org.jspecify.annotations.NullMarked;
