package org.ballast.entities.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.domain.EntitiesSentence;
import org.ballast.entities.domain.EntityType;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.domain.Wallet;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.pages.application.RequestRules;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Sets up entities with their wallets. What the books depend on never changes afterwards. */
@ApplicationScoped
@Transactional
public class KeepEntities {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    @Any
    private Instance<EntityUse> uses;

    @Inject
    private Measurable measurable;

    @Inject
    private RequestRules rules;

    @Inject
    private AuditTrail auditTrail;

    /** The frameworks that an entity can be set up under: something can be measured for it then. */
    public List<Framework> frameworks() {
        currentUser.requireSignedIn();
        return Arrays.stream(Framework.values())
                .filter(measurable::isMeasurable)
                .toList();
    }

    /**
     * Sets up an entity with its default wallet.
     *
     * @throws Refusal FORBIDDEN, INVALID_INPUT with every field that is wrong, ALREADY_EXISTS
     */
    public ReportingEntity create(NewEntity wanted) {
        currentUser.require(Role.ADMIN);
        return create(wanted.entity(rules.of(wanted)), wanted.type());
    }

    /**
     * The same for one that is right, by the chart of accounts of its type; the key of the argument is not used.
     *
     * @throws Refusal FORBIDDEN, ALREADY_EXISTS
     */
    public ReportingEntity create(ReportingEntity wanted, EntityType type) {
        currentUser.require(Role.ADMIN);
        if (entities.find(wanted.code()).isPresent()) {
            throw Refusal.ofField(
                    RefusalCode.ALREADY_EXISTS, "code", wanted.code(), EntitiesSentence.ENTITY_EXISTS, wanted.code());
        }
        ReportingEntity entity = entities.add(wanted.through(wanted.book().keptBy(type.chart())), type);
        wallets.add(new Wallet(0, entity.id(), Wallet.DEFAULT_CODE, "Default wallet", true));
        auditTrail.record("ENTITY_CREATED", "ENTITY", entity.code(), "", Sha256.hex(entity.toString()), "");
        return entity;
    }

    /**
     * Changes name and note.
     *
     * @throws Refusal FORBIDDEN, NOT_FOUND, INVALID_INPUT
     */
    public ReportingEntity rename(String code, EntityNaming naming) {
        currentUser.require(Role.ADMIN);
        rules.of(naming).requireAllRight();
        ReportingEntity before = entities.byCode(code, Optional.empty());
        ReportingEntity after =
                entities.rename(before.id(), naming.name(), Objects.requireNonNullElse(naming.note(), ""));
        auditTrail.record(
                "ENTITY_CHANGED", "ENTITY", code, Sha256.hex(before.toString()), Sha256.hex(after.toString()), "");
        return after;
    }

    /**
     * Whether the acting user may try to remove it: so far nothing was decided for it and its books have no entry.
     */
    public boolean isRemovable(ReportingEntity entity) {
        currentUser.requireSignedIn();
        return currentUser.has(Role.ADMIN) && uses.stream().noneMatch(use -> use.isUsed(entity.id()));
    }

    /**
     * Removes an entity that was set up by mistake, with its wallets. The database tells whether anything else refers to it.
     *
     * @throws Refusal FORBIDDEN, NOT_FOUND, DEPENDENT_EVENT_EXISTS as soon as anything was recorded or decided for it
     */
    public void remove(String code) {
        currentUser.require(Role.ADMIN);
        ReportingEntity entity = entities.byCode(code);
        if (!entities.removeUnused(entity.id())) {
            throw new Refusal(RefusalCode.DEPENDENT_EVENT_EXISTS, EntitiesSentence.ENTITY_IS_USED, code);
        }
        auditTrail.record("ENTITY_REMOVED", "ENTITY", code, Sha256.hex(entity.toString()), "", "");
    }

    /**
     * Adds a wallet.
     *
     * @throws Refusal FORBIDDEN, NOT_FOUND, INVALID_INPUT, ALREADY_EXISTS
     */
    public Wallet addWallet(String entityCode, NewWallet wanted) {
        currentUser.require(Role.ADMIN);
        ReportingEntity entity = entities.byCode(entityCode);
        String code = rules.checked(wanted).code();
        if (wallets.of(entity.id()).stream().anyMatch(wallet -> wallet.code().equals(code))) {
            throw Refusal.ofField(
                    RefusalCode.ALREADY_EXISTS, "code", code, EntitiesSentence.WALLET_EXISTS, entityCode, code);
        }
        Wallet wallet = wallets.add(new Wallet(0, entity.id(), code, wanted.name(), false));
        auditTrail.record("WALLET_ADDED", "ENTITY", entity.code(), "", Sha256.hex(wallet.toString()), "");
        return wallet;
    }
}
