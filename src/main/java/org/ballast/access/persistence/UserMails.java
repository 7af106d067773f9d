package org.ballast.access.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.access.domain.MailNotices;
import org.ballast.access.domain.UserMail;
import org.ballast.sql.SqlRows;

/** Mail addresses of users, what they want by mail, and what they were told. */
@ApplicationScoped
public class UserMails {

    private static final String SELECT = "SELECT u.name, m.address, m.notices, m.tried_at, m.failures, m.last_failure"
            + " FROM user_mail m JOIN portal_user u ON u.id = m.user_id";
    private static final String OF_USER = " WHERE user_id = (SELECT id FROM portal_user WHERE name = ?)";

    @Inject
    private SqlRows rows;

    /** All addresses by user. */
    public List<UserMail> all() {
        return rows.list(SELECT + " ORDER BY u.name", UserMails::mail);
    }

    public Optional<UserMail> find(String user) {
        return rows.list(SELECT + " WHERE u.name = ?", UserMails::mail, user).stream()
                .findFirst();
    }

    /** Active users who want mail and got none since then. */
    public List<UserMail> due(Instant before) {
        return rows.list(
                SELECT + " WHERE m.notices = 'BUNDLED' AND u.active = TRUE AND (m.tried_at IS NULL OR m.tried_at <= ?)"
                        + " ORDER BY u.name",
                UserMails::mail,
                before);
    }

    /** A new address begins with nothing told; what the user wants stays. */
    public void put(String user, String address, MailNotices notices) {
        remove(user);
        rows.execute(
                "INSERT INTO user_mail (user_id, address, notices, failures, last_failure)"
                        + " SELECT id, ?, ?, 0, '' FROM portal_user WHERE name = ?",
                address,
                notices.name(),
                user);
    }

    public void remove(String user) {
        forgetTold(user);
        rows.execute("DELETE FROM user_mail" + OF_USER, user);
    }

    /** False if the user has no address. */
    public boolean choose(String user, MailNotices notices) {
        return rows.execute("UPDATE user_mail SET notices = ?" + OF_USER, notices.name(), user) == 1;
    }

    /** Takes it on to send to the user now; false if another node did so after {@code before}. */
    public boolean take(String user, Instant now, Instant before) {
        return rows.execute(
                        "UPDATE user_mail SET tried_at = ?" + OF_USER + " AND (tried_at IS NULL OR tried_at <= ?)",
                        now,
                        user,
                        before)
                == 1;
    }

    /** The things that the last message told of. */
    public Set<String> told(String user) {
        return Set.copyOf(rows.list("SELECT thing FROM user_mail_told" + OF_USER, row -> row.getString(1), user));
    }

    /** A message told of these. */
    public void sent(String user, Collection<String> things) {
        forgetTold(user);
        things.forEach(thing -> rows.execute(
                "INSERT INTO user_mail_told (user_id, thing) SELECT m.user_id, ? FROM user_mail m"
                        + " JOIN portal_user u ON u.id = m.user_id WHERE u.name = ?",
                thing,
                user));
        rows.execute("UPDATE user_mail SET failures = 0, last_failure = ''" + OF_USER, user);
    }

    /** A message did not go out; how many there are of those by now. */
    public int failed(String user, String why) {
        rows.execute("UPDATE user_mail SET failures = failures + 1, last_failure = ?" + OF_USER, why, user);
        return find(user).map(UserMail::failures).orElse(0);
    }

    private void forgetTold(String user) {
        rows.execute("DELETE FROM user_mail_told" + OF_USER, user);
    }

    private static UserMail mail(ResultSet row) throws SQLException {
        return new UserMail(
                row.getString("name"),
                row.getString("address"),
                MailNotices.valueOf(row.getString("notices")),
                Optional.ofNullable(row.getObject("tried_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getInt("failures"),
                row.getString("last_failure"));
    }
}
