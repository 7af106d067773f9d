/** Pages and calls of reserves. */
@NullMarked
package org.ballast.reserves.web;

import org.jspecify.annotations.NullMarked;
