/** Capital for people and programs. */
@NullMarked
package org.ballast.capital.web;

import org.jspecify.annotations.NullMarked;
