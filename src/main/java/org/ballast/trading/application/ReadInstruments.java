package org.ballast.trading.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.refusals.Refusal;
import org.ballast.trading.domain.Instrument;
import org.ballast.trading.persistence.Instruments;

/** The contracts that are known. */
@ApplicationScoped
@Transactional
public class ReadInstruments {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Instruments instruments;

    /**
     * Some by name, from one on.
     *
     * @param after the name before the first, empty for the beginning of the list
     */
    public List<Instrument> after(String after, int limit) {
        currentUser.requireSignedIn();
        return instruments.after(after, limit);
    }

    /**
     * @throws Refusal NOT_FOUND
     */
    public Instrument bySymbol(String symbol) {
        currentUser.requireSignedIn();
        return instruments.bySymbol(symbol).instrument();
    }
}
