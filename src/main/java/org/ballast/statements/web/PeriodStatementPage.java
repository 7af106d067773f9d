package org.ballast.statements.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.documents.domain.CanonicalText;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.statements.domain.PeriodStatement;
import org.jspecify.annotations.Nullable;

/** A statement of a period on a page, with its hash and the addresses of its documents. */
public abstract class PeriodStatementPage<S extends Record & PeriodStatement> {

    @Inject
    private CurrentUser currentUser;

    private @Nullable S statement;

    /** The statement of the days from the first to the last. */
    protected abstract S prepare(String entityCode, LocalDate firstDay, LocalDate lastDay);

    /** What the statement is called in the address of its documents. */
    protected abstract String kind();

    /** Without an entity there is nothing to show. */
    public void show(@Nullable ReportingEntity entity, LocalDate firstDay, LocalDate lastDay) {
        statement = entity == null ? null : prepare(entity.code(), firstDay, lastDay);
    }

    public @Nullable S getStatement() {
        return statement;
    }

    /** Whether the books have no entry up to the last day: there is nothing to print. */
    public boolean isBlank() {
        return statement != null && statement.header().position().isEmpty();
    }

    public boolean isMayRecord() {
        return currentUser.has(Role.PREPARER);
    }

    public String getHash() {
        return statement == null ? "" : CanonicalText.hash(statement);
    }

    /** The days of the period as parameters of an address. */
    public String getDays() {
        return statement == null
                ? ""
                : "&from=" + statement.period().from() + "&to="
                        + statement.period().to();
    }

    /** Where the document is. */
    public String download(String format) {
        return statement == null
                ? ""
                : "/statements/download?kind=" + kind() + "&format=" + format + "&entity="
                        + statement.header().entityCode() + getDays();
    }
}
