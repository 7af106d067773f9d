package org.ballast.writedowns.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.ZoneOffset;
import org.ballast.pages.web.Figures;
import org.ballast.pages.web.Words;
import org.ballast.writedowns.domain.CorrectedPrice;

/** Tells whoever looks at a posted write-down that a price behind it was corrected since. */
@Named
@RequestScoped
public class CorrectedNotice {

    public String sentence(CorrectedPrice price) {
        return Words.in(
                "writedowns",
                price.inForce().isPresent() ? "proposal.corrected" : "proposal.corrected.none",
                price.asset(),
                Figures.day(price.at().atOffset(ZoneOffset.UTC).toLocalDate()),
                Figures.price(price.used()),
                price.inForce().map(Figures::price).orElse(""));
    }
}
