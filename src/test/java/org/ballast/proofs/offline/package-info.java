@NullMarked
package org.ballast.proofs.offline;

import org.jspecify.annotations.NullMarked;
