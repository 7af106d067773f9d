/** The change of total assets for people and programs. */
@NullMarked
package org.ballast.expansion.web;

import org.jspecify.annotations.NullMarked;
