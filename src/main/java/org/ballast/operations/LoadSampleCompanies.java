package org.ballast.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.access.application.AccessSettings;
import org.ballast.access.domain.DemoUser;

/**
 * In demo mode, brings companies and institutions into an empty database through the portal's own use cases, in the names of the demo
 * users. One transaction: a portal that is killed meanwhile starts again on an empty database.
 */
@ApplicationScoped
public class LoadSampleCompanies {

    @Inject
    private AccessSettings settings;

    @Inject
    private SampleMicroStrategy microStrategy;

    @Inject
    private SampleHelix helix;

    @Inject
    private SampleCentralBanks centralBanks;

    @Inject
    private SampleKelvin kelvin;

    @Inject
    private SampleHarbour harbour;

    @Inject
    private SampleJoule joule;

    @Inject
    private SampleNewton newton;

    @PersistenceContext
    private EntityManager em;

    /**
     * Two nodes that start at once take turns; the second finds the first one's companies.
     *
     * @return whether companies were loaded
     */
    @Transactional
    public boolean run() {
        if (!settings.demo()) {
            return false;
        }
        takeTurns();
        if (!isUntouched()) {
            return false;
        }
        microStrategy.load();
        helix.load();
        centralBanks.load();
        kelvin.load();
        harbour.load();
        joule.load();
        newton.load();
        return true;
    }

    /**
     * At a row that nothing else waits for: the end of the audit trail would hold up every sign-in meanwhile, and an asset that
     * the companies hold whoever writes of it.
     */
    private void takeTurns() {
        em.createNativeQuery("SELECT id FROM asset WHERE symbol = 'XRP' FOR UPDATE")
                .getResultList();
    }

    /** Nobody but the demo users, no company and no file: never is sample data mixed with anything else. */
    private boolean isUntouched() {
        return count("SELECT COUNT(*) FROM reporting_entity") == 0
                && count("SELECT COUNT(*) FROM import_file") == 0
                && userNames().equals(DemoUser.ALL.stream().map(DemoUser::name).collect(Collectors.toSet()));
    }

    private Set<String> userNames() {
        List<?> names = em.createNativeQuery("SELECT name FROM portal_user").getResultList();
        return names.stream().map(String::valueOf).collect(Collectors.toSet());
    }

    private long count(String query) {
        return ((Number) em.createNativeQuery(query).getSingleResult()).longValue();
    }
}
