/** Pages and calls about speed and control, and the homes of management and risk. */
@NullMarked
package org.ballast.control.web;

import org.jspecify.annotations.NullMarked;
