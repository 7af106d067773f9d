/** Pages and calls of central banks. */
@NullMarked
package org.ballast.centralbank.web;

import org.jspecify.annotations.NullMarked;
