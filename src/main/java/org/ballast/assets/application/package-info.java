/** Making assets known. */
@NullMarked
package org.ballast.assets.application;

import org.jspecify.annotations.NullMarked;
