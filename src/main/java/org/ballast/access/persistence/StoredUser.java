package org.ballast.access.persistence;

import org.ballast.access.domain.PasswordHash;
import org.ballast.access.domain.PortalUser;

/** A user together with the password's hash, which only the sign-in sees. */
public record StoredUser(PortalUser user, PasswordHash password) {}
