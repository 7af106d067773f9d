package org.ballast.signals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.domain.Field;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.signals.domain.ExternalFinding;
import org.ballast.signals.domain.ExternalInformation;
import org.ballast.signals.domain.ExternalInformation.Said;
import org.ballast.signals.domain.SignalsSentence;
import org.ballast.signals.persistence.ExternalInformations;
import org.jspecify.annotations.Nullable;

/**
 * Writes external information down, corrects it or withdraws it: what was written stays, and something else takes its place. The
 * same said again is written once.
 */
@ApplicationScoped
public class WriteExternalInformation {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private Assets assets;

    @Inject
    private ExternalInformations informations;

    @Inject
    private RequestRules rules;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /**
     * @throws Refusal INVALID_INPUT with everything that is wrong; FORBIDDEN, NOT_FOUND
     */
    @Transactional
    public ExternalInformation write(String entityCode, NewExternalInformation request) {
        ReportingEntity entity = held(entityCode);
        Said said = read(entity, request);
        requireNoReason(request);
        Optional<ExternalInformation> same = informations.inForce(entity.id()).stream()
                .filter(each -> each.said().equals(said))
                .findFirst();
        return same.orElseGet(() -> keep(entity, said, Optional.empty(), "", "EXTERNAL_INFORMATION_WRITTEN"));
    }

    /**
     * Puts it in the place of what was written before.
     *
     * @throws Refusal as {@link #write}; REASON_REQUIRED; ILLEGAL_TRANSITION if that is not in force, or is of another kind
     */
    @Transactional
    public ExternalInformation correct(String entityCode, long id, NewExternalInformation request) {
        ReportingEntity entity = held(entityCode);
        Said said = read(entity, request);
        String reason = reason(request.reason());
        ExternalInformation before = inForce(entity, id);
        if (before.kind() != said.kind()) {
            throw new Field("kind", request.kind()).wrong(SignalsSentence.ANOTHER_KIND, before.kind());
        }
        return before.said().equals(said)
                ? before
                : keep(entity, said, Optional.of(before), reason, "EXTERNAL_INFORMATION_CORRECTED");
    }

    /**
     * It should not have been written.
     *
     * @throws Refusal REASON_REQUIRED, ILLEGAL_TRANSITION if it is not in force; FORBIDDEN, NOT_FOUND
     */
    @Transactional
    public ExternalInformation withdraw(String entityCode, long id, String reason) {
        ReportingEntity entity = held(entityCode);
        String words = reason(reason);
        ExternalInformation before = inForce(entity, id);
        Said was = before.said();
        Said withdrawn = new Said(
                was.kind(),
                was.asset(),
                ExternalFinding.WITHDRAWN,
                was.on(),
                Optional.empty(),
                Optional.empty(),
                was.source(),
                was.words());
        return keep(entity, withdrawn, Optional.of(before), words, "EXTERNAL_INFORMATION_WITHDRAWN");
    }

    private ReportingEntity held(String entityCode) {
        currentUser.require(Role.PREPARER, Role.CONTROLLER, Role.RISK);
        ReportingEntity entity = entities.byCode(entityCode);
        wallets.holdRecording(entity.id());
        return entity;
    }

    private Said read(ReportingEntity entity, NewExternalInformation request) {
        return ExternalFields.read(
                request, rules.of(request), entity.dayOf(clock.instant()), entity.functionalCurrency());
    }

    private ExternalInformation inForce(ReportingEntity entity, long id) {
        ExternalInformation before = informations.lock(entity.id(), id);
        if (!before.inForce()) {
            throw new Refusal(RefusalCode.ILLEGAL_TRANSITION, SignalsSentence.NOT_IN_FORCE, id);
        }
        return before;
    }

    private ExternalInformation keep(
            ReportingEntity entity, Said said, Optional<ExternalInformation> before, String reason, String event) {
        Long assetId = said.asset().map(this::assetId).orElse(null);
        long id = informations.add(
                new ExternalInformation(
                        0,
                        entity.id(),
                        said,
                        before.map(each -> OptionalLong.of(each.id())).orElse(OptionalLong.empty()),
                        reason,
                        true,
                        currentUser.name(),
                        clock.instant()),
                assetId);
        ExternalInformation kept = informations.byId(entity.id(), id);
        auditTrail.record(
                event,
                "EXTERNAL_INFORMATION",
                String.valueOf(id),
                before.map(each -> Sha256.hex(each.said().toString())).orElse(""),
                Sha256.hex(said.toString()),
                reason.isEmpty() ? entity.code() + " " + said.kind() + " " + said.on() : reason);
        return kept;
    }

    private long assetId(String symbol) {
        return assets.find(symbol)
                .map(Asset::id)
                .orElseThrow(() -> Refusal.ofField("asset", symbol, SignalsSentence.NO_SUCH_ASSET));
    }

    private static void requireNoReason(NewExternalInformation request) {
        if (request.reason() != null) {
            throw new Field("reason", request.reason()).wrong(SignalsSentence.CORRECTS_NOTHING);
        }
    }

    private static String reason(@Nullable String text) {
        String words = Objects.requireNonNullElse(text, "").strip();
        if (words.isEmpty()) {
            throw Refusal.ofField(RefusalCode.REASON_REQUIRED, "reason", "", SignalsSentence.NEEDS_REASON);
        }
        return words;
    }
}
