/** Policies, lots and disposals for people and for programs. */
@NullMarked
package org.ballast.holdings.web;

import org.jspecify.annotations.NullMarked;
