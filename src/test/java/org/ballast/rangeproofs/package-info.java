@NullMarked
package org.ballast.rangeproofs;

import org.jspecify.annotations.NullMarked;
