package org.ballast.access.application;

import jakarta.security.enterprise.credential.Credential;

/**
 * What somebody gives to sign in with a password.
 *
 * @param ip where from, for the trail
 * @param eachCall a program that sends its password with each call
 * @param code of the second factor, as a program sends it with the password; empty without
 */
public record PasswordCredential(String name, String password, String ip, boolean eachCall, String code)
        implements Credential {

    /** Never shows the password. */
    @Override
    public String toString() {
        return "PasswordCredential of " + name;
    }
}
