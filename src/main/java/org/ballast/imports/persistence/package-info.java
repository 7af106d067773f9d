/** Sets of rows by JDBC inside the transaction of the use case, and the register of imported files. */
@NullMarked
package org.ballast.imports.persistence;

import org.jspecify.annotations.NullMarked;
