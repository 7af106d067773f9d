/** Users, roles, passwords, tokens, and what a refusal says. */
@NullMarked
package org.ballast.access.domain;

import org.jspecify.annotations.NullMarked;
