package org.ballast.assets.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.domain.AssetsSentence;
import org.ballast.assets.persistence.Assets;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.pages.application.RequestRules;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Makes an asset known, so that prices and lots can name it. */
@ApplicationScoped
public class AddAsset {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RequestRules rules;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Assets assets;

    /**
     * @throws Refusal INVALID_INPUT, ALREADY_EXISTS, FORBIDDEN
     */
    @Transactional
    public Asset add(NewAsset wanted) {
        currentUser.require(Role.ADMIN);
        String symbol = rules.checked(wanted).symbol();
        if (assets.find(symbol).isPresent()) {
            throw Refusal.ofField(RefusalCode.ALREADY_EXISTS, "symbol", symbol, AssetsSentence.ASSET_EXISTS, symbol);
        }
        Asset asset = assets.add(wanted.asset());
        auditTrail.record("ASSET_ADDED", "ASSET", symbol, "", Sha256.hex(asset.toString()), "");
        return asset;
    }
}
