/** Filling and exporting compiled reports. */
@NullMarked
package org.ballast.documents.application;

import org.jspecify.annotations.NullMarked;
