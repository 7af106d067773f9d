package org.ballast.access.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.ballast.access.domain.AccountNotice;
import org.jspecify.annotations.Nullable;

/** A row of {@code account_notice}. */
@Entity
@Table(name = "account_notice")
public class AccountNoticeRow {

    @Id
    @SequenceGenerator(name = "account_notice_seq", sequenceName = "account_notice_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_notice_seq")
    private long id;

    @ManyToOne
    @JoinColumn(name = "user_id")
    UserRow owner;

    private String action;

    private String actor;

    private Instant at;

    @Column(name = "dismissed_at")
    @Nullable
    Instant dismissedAt;

    protected AccountNoticeRow() {}

    AccountNoticeRow(UserRow owner, String action, String actor, Instant at) {
        this.owner = owner;
        this.action = action;
        this.actor = actor;
        this.at = at;
    }

    AccountNotice notice() {
        return new AccountNotice(id, action, actor, at);
    }
}
