/** Taking ticks, reading the sheet, sealing its minutes and computing them again. */
@NullMarked
package org.ballast.livesheet.application;

import org.jspecify.annotations.NullMarked;
