/**
 * The rules that the tree promises, as tests, and the seeded faults that prove each rule. The faults stand in a small
 * tree of their own under {@code faults}, with the same packages below it as below {@code org.ballast}.
 */
@NullMarked
package org.ballast.architecture;

import org.jspecify.annotations.NullMarked;
