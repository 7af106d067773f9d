package org.ballast.access.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row of {@code wrong_password}. */
@Entity
@Table(name = "wrong_password")
public class WrongPasswordRow {

    @Id
    @SequenceGenerator(name = "wrong_password_seq", sequenceName = "wrong_password_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "wrong_password_seq")
    private long id;

    @Column(name = "name_hash")
    String nameHash;

    String address;

    Instant at;

    protected WrongPasswordRow() {}

    WrongPasswordRow(String nameHash, String address, Instant at) {
        this.nameHash = nameHash;
        this.address = address;
        this.at = at;
    }
}
