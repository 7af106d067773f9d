package org.ballast.access.application;

import jakarta.security.enterprise.credential.Credential;

/** A personal access token as a program sends it. */
public record TokenCredential(String secret) implements Credential {

    /** Never shows the secret. */
    @Override
    public String toString() {
        return "TokenCredential";
    }
}
