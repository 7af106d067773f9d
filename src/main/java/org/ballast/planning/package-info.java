/**
 * What the assets could be made of: the composition that earns most within capital, liquidity and limits, found by ojAlgo and shown
 * only once it is proved without it. Nothing is posted.
 */
@NullMarked
package org.ballast.planning;

import org.jspecify.annotations.NullMarked;
