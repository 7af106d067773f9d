package org.ballast.journal.domain;

/** An entry with the book that it stands in. */
public record EntryInBook(long bookId, RecordedEntry entry) {}
