package org.ballast.access.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.access.domain.Caller;
import org.ballast.access.domain.PasswordRules;
import org.ballast.access.domain.Role;
import org.ballast.pages.application.Verbatim;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A user to be made.
 *
 * @param roles by their names
 * @param mustChangePassword whether the password serves only to choose an own one
 */
public record NewUser(
        @NotNull(message = "USER_NAME_FORM")
        @Pattern(regexp = "^(?!" + Caller.PORTAL + "$)[a-z0-9][a-z0-9._-]{1,62}$", message = "USER_NAME_FORM")
        String name,

        @NotNull(message = "FULL_NAME_LENGTH") @Size(max = 200, message = "FULL_NAME_LENGTH")
        String fullName,

        @Verbatim @Schema(minLength = PasswordRules.SHORTEST, maxLength = PasswordRules.LONGEST) @Nullable
        String password,

        @Schema(implementation = Role[].class) @Nullable Set<String> roles,
        @Nullable Boolean mustChangePassword) {

    /** Somebody who works with that password, as a program does. */
    public static NewUser program(String name, String fullName, String password, Set<Role> roles) {
        return new NewUser(
                name, fullName, password, roles.stream().map(Role::name).collect(Collectors.toSet()), false);
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return "NewUser " + name;
    }
}
