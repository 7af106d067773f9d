/**
 * What can be held and how it is classified for accounting. Prices and holdings refer to it.
 */
@NullMarked
package org.ballast.assets;

import org.jspecify.annotations.NullMarked;
