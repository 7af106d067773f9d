package org.ballast.architecture.faults.journal.domain;

/** Money as a floating-point number. */
public record CountsInDoubles(double amount, Float rate) {}
