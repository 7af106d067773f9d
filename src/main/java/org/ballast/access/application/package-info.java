/** Signing in, keeping users and their tokens, and who acts in the request at hand. */
@NullMarked
package org.ballast.access.application;

import org.jspecify.annotations.NullMarked;
