package org.ballast.statements.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.statements.application.PrepareProForma;
import org.ballast.statements.domain.ProForma;
import org.ballast.statements.report.ProFormaRows;
import org.ballast.statements.report.StatementRow;
import org.ballast.writedowns.application.PendingProposals;
import org.ballast.writedowns.domain.Proposal;
import org.jspecify.annotations.Nullable;

/** What a choice of write-downs that wait would do to the statements. */
@Named
@RequestScoped
public class ProFormaPage {

    @Inject
    private PrepareProForma prepareProForma;

    @Inject
    private PendingProposals pendingProposals;

    @Inject
    private HttpServletRequest request;

    private List<Proposal> waiting = List.of();
    private SortedSet<Long> chosen = new TreeSet<>();
    private @Nullable ProForma proForma;

    /** Those that the address names, or all that wait. */
    public void show(@Nullable ReportingEntity entity) {
        if (entity == null) {
            return;
        }
        waiting = pendingProposals.of(entity.code());
        chosen = named();
        if (chosen.isEmpty()) {
            waiting.forEach(proposal -> chosen.add(proposal.id()));
        }
        if (!chosen.isEmpty()) {
            proForma = prepareProForma.with(entity.code(), chosen);
        }
    }

    private SortedSet<Long> named() {
        SortedSet<Long> named = new TreeSet<>();
        Stream.of(Objects.requireNonNullElse(request.getParameterValues("proposals"), new String[0]))
                .forEach(text -> named.addAll(NamedProposals.of(text)));
        return named;
    }

    public @Nullable ProForma getProForma() {
        return proForma;
    }

    /** All that wait in the book. */
    public List<Proposal> getWaiting() {
        return waiting;
    }

    public boolean isChosen(long id) {
        return chosen.contains(id);
    }

    public List<StatementRow> getBalanceSheet() {
        return proForma == null ? List.of() : ProFormaRows.ofBalanceSheet(proForma);
    }

    public List<StatementRow> getIncomeStatement() {
        return proForma == null ? List.of() : ProFormaRows.ofIncomeStatement(proForma);
    }

    /** The days of the fiscal year so far as parameters of an address. */
    public String getDays() {
        return proForma == null
                ? ""
                : "&from=" + proForma.incomeStatement().period().from() + "&to="
                        + proForma.incomeStatement().period().to();
    }

    /** A ratio as figures stand: below zero in parentheses, a dash where there is none. */
    public String figure(Optional<BigDecimal> ratio) {
        return ratio.map(value ->
                        value.signum() < 0 ? "(" + value.negate().toPlainString() + ")" : value.toPlainString())
                .orElse("–");
    }
}
