/** Problems, limits and answers as pure values, and the proof that an answer is the best one: in decimals of 40 digits. */
@NullMarked
package org.ballast.planning.domain;

import org.jspecify.annotations.NullMarked;
