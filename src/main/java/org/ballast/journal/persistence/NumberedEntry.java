package org.ballast.journal.persistence;

import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.PostedEntry;

/** An entry with its place in the books, about to be written. */
public record NumberedEntry(PostedEntry posted, JournalEntry entry) {}
