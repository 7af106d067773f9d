package org.ballast.holdings.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.holdings.application.KeepEntities;
import org.ballast.holdings.domain.AcquisitionDayPolicy;
import org.ballast.holdings.domain.EntityType;
import org.ballast.holdings.domain.Framework;
import org.ballast.holdings.domain.LowPricePolicy;
import org.ballast.holdings.domain.ReportingEntity;

/** All entities; an administrator sets up new ones. */
@Named
@ViewScoped
public class EntitiesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private KeepEntities keepEntities;

    @Inject
    private CurrentUser currentUser;

    private final Map<String, String> values =
            new HashMap<>(Map.of("functionalCurrency", "USD", "cutOffZone", "UTC", "framework", "US_GAAP"));

    public String create() {
        ReportingEntity created = keepEntities.create(
                new ReportingEntity(
                        0,
                        Given.text("code", values.get("code")),
                        Given.text("name", values.get("name")),
                        Given.constant("framework", values.get("framework"), Framework.class),
                        Given.parsed(
                                "functionalCurrency",
                                Given.text("functionalCurrency", values.get("functionalCurrency")),
                                Currency::getInstance,
                                "is not a currency code such as USD"),
                        Given.parsed(
                                "cutOffZone",
                                Given.text("cutOffZone", values.get("cutOffZone")),
                                ZoneId::of,
                                "is not a time zone such as America/New_York"),
                        Given.constant("lowPricePolicy", values.get("lowPricePolicy"), LowPricePolicy.class),
                        Given.constant(
                                "acquisitionDayPolicy", values.get("acquisitionDayPolicy"), AcquisitionDayPolicy.class),
                        Given.orEmpty(values.get("note"))),
                Given.constant("entityType", values.get("entityType"), EntityType.class));
        Told.afterRedirect("entity.created", created.code());
        return "/holdings/entity.xhtml?faces-redirect=true&code=" + created.code();
    }

    /** Texts by property of a new entity. */
    public Map<String, String> getValues() {
        return values;
    }

    public boolean isMayKeep() {
        return currentUser.has(Role.ADMIN);
    }

    public List<Framework> getFrameworks() {
        return List.of(Framework.values());
    }

    public List<LowPricePolicy> getLowPricePolicies() {
        return List.of(LowPricePolicy.values());
    }

    public List<AcquisitionDayPolicy> getAcquisitionDayPolicies() {
        return List.of(AcquisitionDayPolicy.values());
    }

    public List<EntityType> getEntityTypes() {
        return List.of(EntityType.values());
    }
}
