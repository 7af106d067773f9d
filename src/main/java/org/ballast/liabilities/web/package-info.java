/** The page and the calls of what customers are owed. */
@NullMarked
package org.ballast.liabilities.web;

import org.jspecify.annotations.NullMarked;
