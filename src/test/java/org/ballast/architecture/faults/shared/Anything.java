package org.ballast.architecture.faults.shared;

/** A class outside the flow. */
public record Anything(String thing) {}
