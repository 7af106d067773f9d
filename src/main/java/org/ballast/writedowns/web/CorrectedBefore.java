package org.ballast.writedowns.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.pages.web.Figures;
import org.ballast.pages.web.Words;
import org.ballast.writedowns.application.FindOpenTests;
import org.ballast.writedowns.domain.CorrectedPrice;

/** Tells whoever tests a period which write-downs in the books rest on a price that was corrected since. */
@Named
@RequestScoped
public class CorrectedBefore {

    @Inject
    private FindOpenTests openTests;

    private final Map<LocalDate, List<CorrectedPrice>> found = new HashMap<>();

    /** Of write-downs of periods that end on a day or before it. */
    public List<CorrectedPrice> prices(String entity, LocalDate day) {
        return entity.isEmpty()
                ? List.of()
                : found.computeIfAbsent(
                        day, until -> openTests.upTo(entity, until).corrected());
    }

    /** What the price was and is. */
    public String sentence(CorrectedPrice price) {
        return Words.in(
                "writedowns",
                price.inForce().isPresent() ? "measurements.corrected.price" : "measurements.corrected.price.none",
                price.asset(),
                Figures.day(price.at().atOffset(ZoneOffset.UTC).toLocalDate()),
                Figures.price(price.used()),
                price.inForce().map(Figures::price).orElse(""),
                price.period().label());
    }

    /** The write-down by its number. */
    public String label(CorrectedPrice price) {
        return Words.in("writedowns", "measurements.corrected.open", price.writeDown());
    }
}
