/** Capital as pure functions (accounting.md §9). */
@NullMarked
package org.ballast.capital.domain;

import org.jspecify.annotations.NullMarked;
