package org.ballast.audit.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.ballast.audit.domain.AuditEvent;
import org.ballast.audit.domain.SealedEvent;
import org.ballast.audit.domain.Sealing;

/** A row of {@code audit_event}, read only. */
@Entity
@Table(name = "audit_event")
public class AuditEventRow {

    @Id
    private long seq;

    @Column(name = "at")
    private Instant at;

    private String actor;
    private String role;
    private String ip;
    private String action;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private String subjectId;

    @Column(name = "before_hash")
    private String beforeHash;

    @Column(name = "after_hash")
    private String afterHash;

    private String reason;

    @Column(name = "seal_rule")
    private int sealRule;

    @Column(name = "key_id")
    private String keyId;

    @Column(name = "rows_hash")
    private String rowsHash;

    @Column(name = "prev_row_hash")
    private String prevRowHash;

    @Column(name = "row_hash")
    private String rowHash;

    protected AuditEventRow() {}

    SealedEvent sealed() {
        AuditEvent event =
                new AuditEvent(seq, at, actor, role, ip, action, subjectType, subjectId, beforeHash, afterHash, reason);
        return new SealedEvent(event, new Sealing(sealRule, keyId, rowsHash), prevRowHash, rowHash);
    }
}
