package org.ballast.documents.domain;

/**
 * A rendered document.
 *
 * @param fileName with extension
 */
@SuppressWarnings("ArrayRecordComponent") // handed through to the response, never compared
public record Document(String fileName, DocumentFormat format, byte[] content) {}
