package org.ballast.architecture.faults.journal.web;

import jakarta.persistence.EntityManager;

/** A page that reads the database itself. */
public record JournalPage(EntityManager entities) {}
