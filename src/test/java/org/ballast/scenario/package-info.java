/**
 * The portal as people and programs outside use it: a server process of the built WAR, driven over HTTP and in a real
 * browser.
 */
@NullMarked
package org.ballast.scenario;

import org.jspecify.annotations.NullMarked;
