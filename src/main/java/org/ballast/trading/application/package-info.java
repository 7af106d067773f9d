/** Calculations that anybody who is signed in may ask for: nothing is stored, and the rules are those of the books. */
@NullMarked
package org.ballast.trading.application;

import org.jspecify.annotations.NullMarked;
