package org.ballast.access.web;

import java.time.Instant;
import java.util.List;
import org.ballast.access.domain.PortalUser;
import org.ballast.access.domain.Role;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A user as the API shows one. */
@Schema(name = "User")
public record UserAnswer(
        String name,
        String fullName,
        @Schema(implementation = Role[].class) List<String> roles,
        boolean active,
        boolean locked,
        int failedSignIns,
        boolean mustChangePassword,
        boolean secondFactor,
        @Nullable String mail,
        String createdAt) {

    static UserAnswer of(PortalUser user, boolean secondFactor, @Nullable String mail, Instant now) {
        return new UserAnswer(
                user.name(),
                user.fullName(),
                user.roles().stream().map(Role::name).toList(),
                user.active(),
                user.isLockedOut(now),
                user.failedSignIns(),
                user.passwordExpiresAt().isPresent(),
                secondFactor,
                mail,
                user.createdAt().toString());
    }
}
