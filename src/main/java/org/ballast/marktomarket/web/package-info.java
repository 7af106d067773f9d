/** Pages and calls of mark-to-market. */
@NullMarked
package org.ballast.marktomarket.web;

import org.jspecify.annotations.NullMarked;
