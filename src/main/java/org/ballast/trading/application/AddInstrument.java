package org.ballast.trading.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.domain.Fields;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.trading.domain.Instrument;
import org.ballast.trading.domain.TradingSentence;
import org.ballast.trading.persistence.Instruments;

/** Makes an instrument known, so that positions can be in it and marks of it recorded. */
@ApplicationScoped
public class AddInstrument {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RequestRules rules;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    @Inject
    private Assets assets;

    @Inject
    private Instruments instruments;

    /**
     * @throws Refusal INVALID_INPUT with every field that is wrong; ALREADY_EXISTS, FORBIDDEN
     */
    @Transactional
    public Instrument add(NewInstrument wanted) {
        currentUser.require(Role.ADMIN);
        Fields fields = rules.of(wanted);
        Fields.Read<Asset> asset = fields.read(
                "underlying",
                () -> assets.find(wanted.underlying())
                        .orElseThrow(() -> Refusal.ofField(
                                "underlying",
                                wanted.underlying(),
                                TradingSentence.NO_SUCH_ASSET,
                                wanted.underlying())));
        Instrument instrument = new InstrumentFields(wanted, fields).read();
        if (instruments.find(instrument.symbol()).isPresent()) {
            throw Refusal.ofField(
                    RefusalCode.ALREADY_EXISTS,
                    "symbol",
                    instrument.symbol(),
                    TradingSentence.INSTRUMENT_EXISTS,
                    instrument.symbol());
        }
        instruments.add(instrument, asset.value().id(), currentUser.name(), clock.instant());
        auditTrail.record(
                "INSTRUMENT_ADDED", "INSTRUMENT", instrument.symbol(), "", Sha256.hex(instrument.toString()), "");
        return instrument;
    }
}
