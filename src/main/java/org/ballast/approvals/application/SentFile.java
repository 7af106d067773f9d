package org.ballast.approvals.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.ballast.amounts.PlainText;
import org.ballast.approvals.domain.ApprovalsSentence;
import org.ballast.approvals.domain.Attachment;
import org.ballast.approvals.domain.FileContent;
import org.ballast.audit.domain.Sha256;
import org.ballast.refusals.Refusal;

/**
 * A file that somebody sent, found to be one that is kept.
 *
 * @param name as the sender called it, without folders
 * @param mediaType told by its bytes
 * @param sha256 of its bytes, hex
 */
@SuppressWarnings("ArrayRecordComponent")
public record SentFile(String name, String mediaType, byte[] bytes, String sha256) {

    /**
     * @param content is read up to the most that one file may have
     * @throws Refusal INVALID_INPUT where it is empty, too large or of no format that is kept, or has no name
     */
    public static SentFile of(String name, InputStream content) {
        byte[] bytes = read(content);
        String told = name(name);
        String mediaType = FileContent.mediaType(bytes, told)
                .orElseThrow(() -> Refusal.ofField("file", told, ApprovalsSentence.NO_KNOWN_FORMAT));
        return new SentFile(told, mediaType, bytes, Sha256.hex(bytes));
    }

    private static byte[] read(InputStream content) {
        try {
            byte[] bytes = content.readNBytes(Attachment.MOST_BYTES + 1);
            if (bytes.length == 0) {
                throw Refusal.ofField("file", "", ApprovalsSentence.EMPTY_FILE);
            }
            if (bytes.length > Attachment.MOST_BYTES) {
                throw Refusal.ofField("file", "", ApprovalsSentence.FILE_TOO_LARGE);
            }
            return bytes;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String name(String told) {
        String text = PlainText.kept(told);
        String name = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
        if (name.isEmpty()
                || name.length() > Attachment.LONGEST_NAME
                || PlainText.fault(name).isPresent()) {
            throw Refusal.ofField("name", told, ApprovalsSentence.FILE_NAME, Attachment.LONGEST_NAME);
        }
        return name;
    }
}
