/**
 * Speed weighed against control: how long decisions take and what they cost by tier, how the past would have gone under other bounds,
 * and the first pages of who answers for the books and of who watches risk. It reads; a change of bounds is a case like any other.
 */
@NullMarked
package org.ballast.control;

import org.jspecify.annotations.NullMarked;
