package org.ballast.access.application;

import org.ballast.access.domain.AccessToken;
import org.ballast.access.domain.TokenSecret;

/** A token just made, with the secret that is shown this once. */
public record MadeToken(AccessToken token, TokenSecret secret) {}
