package org.ballast.scenario;

import java.util.Set;

/** What no access token opens. */
final class CallsWithPassword {

    /** The calls that take the password: whoever has but an access token must not be able to stay when it ends. */
    static final Set<String> ALL = Set.of(
            "POST /tokens",
            "POST /users/me/password",
            "POST /users",
            "PUT /users/{name}/roles",
            "POST /users/{name}/activate",
            "POST /users/{name}/deactivate",
            "POST /users/{name}/unlock",
            "POST /users/{name}/reset-password",
            "POST /users/{name}/remove-second-factor",
            "PUT /users/{name}/mail");

    private CallsWithPassword() {}
}
