package org.ballast.access.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a user gets mail, and how it went.
 *
 * @param triedAt when something was last sent, or tried to be
 * @param failures in a row
 * @param lastFailure what the mail server said, empty without failures
 */
public record UserMail(
        String user,
        String address,
        MailNotices notices,
        Optional<Instant> triedAt,
        int failures,
        String lastFailure) {}
