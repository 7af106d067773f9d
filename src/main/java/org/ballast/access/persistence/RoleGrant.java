package org.ballast.access.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import org.ballast.access.domain.Role;
import org.jspecify.annotations.Nullable;

/** A row of {@code portal_user_role}: a role, by whom it was given and when. */
@Embeddable
public class RoleGrant {

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "granted_by")
    private String grantedBy;

    @Column(name = "granted_at")
    private Instant grantedAt;

    protected RoleGrant() {}

    RoleGrant(Role role, String grantedBy, Instant grantedAt) {
        this.role = role;
        this.grantedBy = grantedBy;
        this.grantedAt = grantedAt;
    }

    Role role() {
        return role;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RoleGrant grant && role == grant.role;
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(role);
    }
}
