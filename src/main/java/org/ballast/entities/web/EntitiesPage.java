package org.ballast.entities.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Month;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.entities.application.KeepEntities;
import org.ballast.entities.application.NewEntity;
import org.ballast.entities.domain.AcquisitionDayPolicy;
import org.ballast.entities.domain.EntityType;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.LowPricePolicy;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.pages.web.Requests;
import org.ballast.pages.web.Words;

/** All entities; an administrator sets up new ones. */
@Named
@ViewScoped
public class EntitiesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern ZONE =
            Pattern.compile("(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

    @Inject
    private KeepEntities keepEntities;

    @Inject
    private CurrentUser currentUser;

    private final Map<String, String> values = new HashMap<>();

    public String create() {
        ReportingEntity created = keepEntities.create(Requests.of(NewEntity.class, values));
        Words.sayAfterRedirect("holdings", "entity.created", created.code());
        return "/holdings/entity.xhtml?faces-redirect=true&code=" + created.code();
    }

    /** Texts by property of a new entity. */
    public Map<String, String> getValues() {
        return values;
    }

    public boolean isMayKeep() {
        return currentUser.has(Role.ADMIN);
    }

    /** Only those that a policy can be decided under: another one's entity could never be tested. */
    public List<Framework> getFrameworks() {
        return keepEntities.frameworks();
    }

    /** The currencies of today's countries that books can be kept in. */
    public List<Currency> getCurrencies() {
        return Arrays.stream(Locale.getISOCountries())
                .map(country -> Currency.getInstance(Locale.of("", country)))
                .filter(currency -> currency != null && currency.getDefaultFractionDigits() >= 0)
                .distinct()
                .sorted(Comparator.comparing(Currency::getCurrencyCode))
                .toList();
    }

    /** In which a fiscal year may begin. */
    public List<Month> getMonths() {
        return List.of(Month.values());
    }

    /** Ids of the zones that cities name, and UTC. */
    public List<String> getZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.equals("UTC") || ZONE.matcher(id).matches())
                .sorted()
                .toList();
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
