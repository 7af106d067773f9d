package org.ballast.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.application.Ledger;

/** The holdings of every entity in one line each, from the ledger as of the reporting date. */
@Named
@RequestScoped
public class Glance {

    @Inject
    private Ledger ledger;

    private final Map<Long, HoldingsGlance> found = new HashMap<>();

    public List<HoldingsGlance> of(List<ReportingEntity> entities, LocalDate asOf) {
        return entities.stream()
                .map(entity -> found.computeIfAbsent(
                        entity.id(),
                        id -> HoldingsGlance.of(
                                entity,
                                ledger.chart(entity.book().id()),
                                ledger.balances(entity.book().id(), asOf))))
                .toList();
    }
}
