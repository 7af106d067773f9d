/** Posting and reconciling cash at venues. */
@NullMarked
package org.ballast.venuecash.application;

import org.jspecify.annotations.NullMarked;
