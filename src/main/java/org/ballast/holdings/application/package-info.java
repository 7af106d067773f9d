/** Recording policies, lots and disposals, and posting what they do to the books. */
@NullMarked
package org.ballast.holdings.application;

import org.jspecify.annotations.NullMarked;
