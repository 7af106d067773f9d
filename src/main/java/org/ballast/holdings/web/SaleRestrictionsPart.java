package org.ballast.holdings.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.PeriodName;
import org.ballast.amounts.UnitsColumn;
import org.ballast.entities.web.Books;
import org.ballast.entities.web.Given;
import org.ballast.holdings.application.NewSaleRestriction;
import org.ballast.holdings.application.ReadSaleRestrictions;
import org.ballast.holdings.application.RestrictSales;
import org.ballast.holdings.domain.HoldingsSentence;
import org.ballast.holdings.domain.SaleRestriction;
import org.ballast.pages.domain.Field;
import org.ballast.pages.web.Requests;
import org.ballast.pages.web.Words;
import org.jspecify.annotations.Nullable;

/** The restrictions on the sale of a lot, on its page. */
@Named
@ViewScoped
public class SaleRestrictionsPart implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/holdings/lot.xhtml?faces-redirect=true&includeViewParams=true";

    @Inject
    private ReadSaleRestrictions restrictions;

    @Inject
    private RestrictSales restrictSales;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Books books;

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> ending = new HashMap<>();
    private transient @Nullable List<SaleRestriction> known;

    public List<SaleRestriction> of(long lotId) {
        if (known == null) {
            known = restrictions.ofLot(lotId);
        }
        return known;
    }

    public UnitsColumn units(long lotId) {
        return UnitsColumn.of(
                of(lotId).stream().map(each -> each.terms().quantity().units()));
    }

    /** Those of which nobody recorded an end. */
    public List<SaleRestriction> endable(long lotId) {
        return of(lotId).stream().filter(each -> each.end().isEmpty()).toList();
    }

    /** One of them in a list to choose from. */
    public String name(SaleRestriction restriction) {
        return Words.in(
                "holdings",
                "restriction.name",
                Words.in("holdings", "restriction.kind." + restriction.terms().kind()),
                restriction.terms().quantity(),
                PeriodName.day(restriction.terms().from()));
    }

    public boolean isMayRecord() {
        return currentUser.has(Role.PREPARER);
    }

    public SaleRestriction.Kind[] getKinds() {
        return SaleRestriction.Kind.values();
    }

    public String restrict(String lot) {
        values.put("lot", lot);
        restrictSales.restrict(Given.entity(books.entity()).code(), Requests.of(NewSaleRestriction.class, values));
        Words.sayAfterRedirect("holdings", "restriction.recorded", lot);
        return HERE;
    }

    public String end(String lot) {
        long id = new Field("restriction", ending.get("restriction"))
                .parsed(Long::parseLong, HoldingsSentence.NOT_OF_THIS_LOT.with());
        restrictSales.end(Given.entity(books.entity()).code(), id, Requests.of(NewSaleRestriction.End.class, ending));
        Words.sayAfterRedirect("holdings", "restriction.ended", lot);
        return HERE;
    }

    /** What is keyed in of a new one, by field. */
    public Map<String, String> getValues() {
        return values;
    }

    /** What is keyed in of an end, by field. */
    public Map<String, String> getEnding() {
        return ending;
    }
}
