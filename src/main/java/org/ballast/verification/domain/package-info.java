/** What a verification looked at and found. */
@NullMarked
package org.ballast.verification.domain;

import org.jspecify.annotations.NullMarked;
