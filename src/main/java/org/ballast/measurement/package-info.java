/** Measurement models: what a lot is carried at, and what of the change is income. It knows prices, but no books and no people. */
@NullMarked
package org.ballast.measurement;

import org.jspecify.annotations.NullMarked;
