/** The asset and its classification, the measurement models. */
@NullMarked
package org.ballast.assets.domain;

import org.jspecify.annotations.NullMarked;
