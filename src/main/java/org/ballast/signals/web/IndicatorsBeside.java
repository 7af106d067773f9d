package org.ballast.signals.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.ballast.signals.application.ReadIndicators;
import org.ballast.signals.domain.Indicator;
import org.jspecify.annotations.Nullable;

/** The part of the page of a proposal that shows what prices say beside it; it is none of its evidence. */
@Named
@RequestScoped
public class IndicatorsBeside {

    @Inject
    private ReadIndicators indicators;

    private @Nullable List<Indicator> found;

    /** Of one asset and day a request: the page shows one proposal. */
    public List<Indicator> of(String entity, String asset, LocalDate day) {
        if (found == null) {
            found = indicators.beside(entity, asset, day);
        }
        return found;
    }
}
