/**
 * Who acts: users, roles, sign-in, tokens and the separation of duties. It stands before everything that must know who
 * did it.
 */
@NullMarked
package org.ballast.access;

import org.jspecify.annotations.NullMarked;
