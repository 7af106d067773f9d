/** The way back for what is posted: mirrors of entries and compensating events of lots, decided on as one case. */
@NullMarked
package org.ballast.corrections;

import org.jspecify.annotations.NullMarked;
