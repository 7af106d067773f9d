package org.ballast.architecture.faults.journal.web;

/** A name that says nothing. */
public record JournalManager(String name) {}
