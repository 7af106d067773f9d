package org.ballast.assets.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.domain.AssetsSentence;
import org.ballast.assets.domain.ScopeCriteria;
import org.ballast.assets.persistence.Assets;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.Refusal.FieldError;
import org.ballast.refusals.RefusalCode;

/** Makes an asset known, so that prices and lots can name it. */
@ApplicationScoped
public class AddAsset {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Assets assets;

    /**
     * @throws Refusal INVALID_INPUT, ALREADY_EXISTS, FORBIDDEN
     */
    @Transactional
    public Asset add(String symbol, String name, int decimals, ScopeCriteria scope) {
        currentUser.require(Role.ADMIN);
        check(symbol, name, decimals);
        if (assets.find(symbol).isPresent()) {
            throw Refusal.ofField(RefusalCode.ALREADY_EXISTS, "symbol", symbol, AssetsSentence.ASSET_EXISTS, symbol);
        }
        Asset asset = assets.add(new Asset(0, symbol, name.strip(), decimals, scope));
        auditTrail.record("ASSET_ADDED", "ASSET", symbol, "", Sha256.hex(asset.toString()), "");
        return asset;
    }

    private static void check(String symbol, String name, int decimals) {
        List<FieldError> errors = new ArrayList<>();
        if (!Asset.isSymbol(symbol)) {
            errors.add(new FieldError(0, "symbol", symbol, AssetsSentence.SYMBOL_FORM));
        }
        if (!Asset.isName(name.strip())) {
            errors.add(new FieldError(0, "name", name, AssetsSentence.NAME_LENGTH));
        }
        if (!Asset.areDecimals(decimals)) {
            errors.add(new FieldError(0, "decimals", String.valueOf(decimals), AssetsSentence.DECIMALS_BOUNDS));
        }
        if (!errors.isEmpty()) {
            throw new Refusal(RefusalCode.INVALID_INPUT, AssetsSentence.ASSET_INCOMPLETE.with(), errors, errors.size());
        }
    }
}
