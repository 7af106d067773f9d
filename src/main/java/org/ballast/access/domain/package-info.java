/** Users, roles, passwords and tokens. */
@NullMarked
package org.ballast.access.domain;

import org.jspecify.annotations.NullMarked;
