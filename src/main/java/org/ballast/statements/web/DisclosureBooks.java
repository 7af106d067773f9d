package org.ballast.statements.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.statements.report.Words;

/** Why a disclosure is not there for the books that are looked at. */
@Named
@RequestScoped
public class DisclosureBooks {

    private final Words words = new Words();

    /** In words, with the framework that the disclosure belongs to. */
    public String hint(ReportingEntity entity, Framework framework) {
        return words.text("framework.other.hint", entity.name(), name(entity.framework()), name(framework));
    }

    private String name(Framework framework) {
        return words.text("framework." + framework);
    }
}
