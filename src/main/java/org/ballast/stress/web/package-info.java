/** Headroom and stress for people and programs. */
@NullMarked
package org.ballast.stress.web;

import org.jspecify.annotations.NullMarked;
