package org.ballast.entities.application;

import org.ballast.entities.domain.Framework;

/** Whether anything can be measured for entities that report under a framework. */
public interface Measurable {

    boolean isMeasurable(Framework framework);
}
