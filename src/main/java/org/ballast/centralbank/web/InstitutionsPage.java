package org.ballast.centralbank.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.centralbank.application.KeepInstitutions;
import org.ballast.centralbank.application.NewInstitution;
import org.ballast.centralbank.application.ReadInstitutions;
import org.ballast.centralbank.application.ReadInstitutions.Summary;
import org.ballast.centralbank.domain.Institution;
import org.ballast.centralbank.domain.StatementTemplate;
import org.ballast.pages.web.Requests;
import org.ballast.pages.web.Words;
import org.jspecify.annotations.Nullable;

/** Central banks whose published balance sheets are recorded, and the form that makes one known. */
@Named
@RequestScoped
public class InstitutionsPage {

    @Inject
    private ReadInstitutions institutions;

    @Inject
    private KeepInstitutions keepInstitutions;

    @Inject
    private CurrentUser currentUser;

    private @Nullable List<Summary> all;
    private final Map<String, String> values = new HashMap<>();

    public List<Summary> getAll() {
        if (all == null) {
            all = institutions.all();
        }
        return all;
    }

    public List<StatementTemplate> getTemplates() {
        return institutions.templates();
    }

    /** The unit of an institution's amounts, as {@code USD million}. */
    public String unit(Summary summary) {
        return InstitutionPage.unit(
                summary.template().unit(), summary.institution().currency().getCurrencyCode());
    }

    public boolean isMayAdd() {
        return currentUser.has(Role.ADMIN);
    }

    /** What is keyed in, by field. */
    public Map<String, String> getValues() {
        return values;
    }

    public String add() {
        Institution added = keepInstitutions.add(Requests.of(NewInstitution.class, values));
        Words.sayAfterRedirect("centralbank", "institutions.added", added.code());
        return "/centralbank/institution.xhtml?faces-redirect=true&institution=" + added.code();
    }
}
