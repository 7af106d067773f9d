/** Ticks, the sheet that they make of the books, and the chain of sealed minutes. */
@NullMarked
package org.ballast.livesheet.domain;

import org.jspecify.annotations.NullMarked;
