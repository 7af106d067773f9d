/** The newest ticks, how many came, and the sealed minutes. */
@NullMarked
package org.ballast.livesheet.persistence;

import org.jspecify.annotations.NullMarked;
