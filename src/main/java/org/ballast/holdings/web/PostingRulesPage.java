package org.ballast.holdings.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.web.Books;
import org.ballast.holdings.application.DecidePolicy;
import org.ballast.journal.application.Journal;
import org.ballast.journal.domain.AccountRole;
import org.ballast.journal.domain.Chart;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.measurement.domain.MeasurementModel;
import org.ballast.measurement.domain.MeasurementRole;
import org.ballast.measurement.domain.PostingMatrix;

/** What the portal debits and credits under each model that the book may use, by the accounts of its chart. */
@Named
@RequestScoped
public class PostingRulesPage {

    @Inject
    private Journal journal;

    @Inject
    private Books books;

    /** The rows of one model, by the order of its events. */
    public record Rules(MeasurementModel model, List<Rule> rules) {}

    /**
     * One posting.
     *
     * @param row what is posted
     */
    public record Rule(PostingMatrix.Row row, Side debit, Side credit) {}

    /**
     * One side of a posting.
     *
     * @param byLot whether the line names its lot
     */
    public record Side(ChartAccount account, boolean byLot) {}

    /** Empty while there is no entity. */
    public List<Rules> getModels() {
        ReportingEntity entity = books.entity();
        if (entity == null) {
            return List.of();
        }
        Chart chart = journal.chart(entity.book().id());
        return DecidePolicy.modelsOf(entity.framework()).stream()
                .map(model -> new Rules(model, rules(model, chart)))
                .toList();
    }

    private static List<Rule> rules(MeasurementModel model, Chart chart) {
        return PostingMatrix.rows().stream()
                .filter(row -> row.models().contains(model))
                .sorted(Comparator.comparing(PostingMatrix.Row::kind))
                .map(row -> new Rule(row, side(row.debit(), chart), side(row.credit(), chart)))
                .toList();
    }

    private static Side side(AccountRole role, Chart chart) {
        boolean byLot =
                Arrays.stream(MeasurementRole.values()).anyMatch(each -> each.equals(role) && each.isKeptByLot());
        return new Side(chart.account(role), byLot);
    }
}
