/**
 * The balance sheet in real time: ticks of running markets, what the books would be worth at them, beside what is posted, and
 * seals of each minute by which anybody can compute it again. It reads books, holdings and policies and posts nothing.
 */
@NullMarked
package org.ballast.livesheet;

import org.jspecify.annotations.NullMarked;
