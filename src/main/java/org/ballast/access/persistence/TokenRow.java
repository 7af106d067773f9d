package org.ballast.access.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.ballast.access.domain.AccessToken;
import org.ballast.access.domain.TokenScope;
import org.jspecify.annotations.Nullable;

/** A row of {@code access_token}. */
@Entity
@Table(name = "access_token")
public class TokenRow {

    @Id
    @SequenceGenerator(name = "access_token_seq", sequenceName = "access_token_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "access_token_seq")
    private long id;

    @ManyToOne
    @JoinColumn(name = "user_id")
    private UserRow owner;

    private String name;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private TokenScope scope;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    protected TokenRow() {}

    TokenRow(UserRow owner, String name, TokenScope scope, String tokenHash, Instant createdAt, Instant expiresAt) {
        this.owner = owner;
        this.name = name;
        this.scope = scope;
        this.tokenHash = tokenHash;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    UserRow owner() {
        return owner;
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    AccessToken token() {
        return new AccessToken(id, owner.name(), name, scope, createdAt, expiresAt, Optional.ofNullable(revokedAt));
    }
}
