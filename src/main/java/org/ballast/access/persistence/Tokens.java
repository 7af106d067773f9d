package org.ballast.access.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.access.domain.AccessToken;
import org.ballast.access.domain.PortalUser;
import org.ballast.access.domain.TokenScope;
import org.ballast.access.domain.TokenSecret;

/** The personal access tokens, of which only hashes are kept. */
@ApplicationScoped
public class Tokens {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Users users;

    /** A token that is in force. */
    public record InForce(PortalUser owner, TokenScope scope) {}

    /** The token, if it is in force; whether the owner is active is for the caller to ask. */
    public Optional<InForce> inForce(TokenSecret secret, Instant now) {
        return em.createQuery("SELECT t FROM TokenRow t WHERE t.tokenHash = :hash", TokenRow.class)
                .setParameter("hash", secret.hash())
                .getResultStream()
                .filter(row -> row.token().isInForce(now))
                .map(row -> new InForce(row.owner().user(), row.token().scope()))
                .findFirst();
    }

    /** The user's tokens, newest first. */
    public List<AccessToken> of(String owner) {
        return em.createQuery("SELECT t FROM TokenRow t WHERE t.owner.name = :owner ORDER BY t.id DESC", TokenRow.class)
                .setParameter("owner", owner)
                .getResultStream()
                .map(TokenRow::token)
                .toList();
    }

    public AccessToken add(
            String owner, String name, TokenScope scope, TokenSecret secret, Instant createdAt, Instant expiresAt) {
        TokenRow row = new TokenRow(users.locked(owner), name, scope, secret.hash(), createdAt, expiresAt);
        em.persist(row);
        return row.token();
    }

    /**
     * Ends all that are in force.
     *
     * @return those, as revoked
     */
    public List<AccessToken> revokeAll(String owner, Instant now) {
        return em
                .createQuery(
                        "SELECT t FROM TokenRow t WHERE t.owner.name = :owner AND t.revokedAt IS NULL"
                                + " AND t.expiresAt > :now ORDER BY t.id",
                        TokenRow.class)
                .setParameter("owner", owner)
                .setParameter("now", now)
                .getResultList()
                .stream()
                .map(row -> revoked(row, now))
                .toList();
    }

    /** The token, if it exists and belongs to the user. */
    public Optional<AccessToken> find(String owner, long id) {
        return row(owner, id).map(TokenRow::token);
    }

    /** The token as revoked, if it exists and belongs to the user. */
    public Optional<AccessToken> revoke(String owner, long id, Instant now) {
        return row(owner, id).map(row -> revoked(row, now));
    }

    private Optional<TokenRow> row(String owner, long id) {
        return Optional.ofNullable(em.find(TokenRow.class, id))
                .filter(row -> row.owner().name().equals(owner));
    }

    private static AccessToken revoked(TokenRow row, Instant now) {
        row.revoke(now);
        return row.token();
    }
}
