/** What is asked of falls of the market, and the scenarios that RISK keeps. */
@NullMarked
package org.ballast.stress.application;

import org.jspecify.annotations.NullMarked;
