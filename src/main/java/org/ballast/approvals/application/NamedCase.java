package org.ballast.approvals.application;

/**
 * A case that is approved together with others, with what was looked at.
 *
 * @param seen evidence and version: an approval binds to them
 */
public record NamedCase(long id, Seen seen) {}
