package org.ballast.stress.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.ballast.refusals.Refusal;
import org.ballast.stress.domain.Falls;
import org.ballast.stress.domain.StressScenario;
import org.ballast.stress.domain.StressSentence;
import org.ballast.stress.persistence.Scenarios;
import org.jspecify.annotations.Nullable;

/** Scenarios by name: each change is a new version, and what was kept stays. */
@ApplicationScoped
@Transactional
public class KeepScenario {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RequestRules rules;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private Assets assets;

    @Inject
    private Scenarios scenarios;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /**
     * A new version, or the one that says the same already.
     *
     * @throws Refusal FORBIDDEN, NOT_FOUND, INVALID_INPUT naming each field that is wrong
     */
    public StressScenario keep(String entityCode, NewScenario told) {
        currentUser.require(Role.RISK);
        ReportingEntity entity = entities.byCode(entityCode);
        wallets.holdRecording(entity.id());
        Map<String, Long> known = assets.all().stream().collect(Collectors.toMap(Asset::symbol, Asset::id));
        StressScenario wanted = read(entity, told, known);
        Optional<StressScenario> before = scenarios.latest(entity.id(), wanted.name());
        if (before.filter(wanted::saysTheSameAs).isPresent()) {
            return before.get();
        }
        if (wanted.withdrawn() && before.isEmpty()) {
            throw new Field("name", wanted.name()).wrong(StressSentence.NO_SUCH_SCENARIO);
        }
        int version = before.map(StressScenario::version).orElse(0) + 1;
        scenarios.add(of(wanted, version), known);
        StressScenario kept = scenarios.latest(entity.id(), wanted.name()).orElseThrow();
        auditTrail.record(
                kept.withdrawn() ? "SCENARIO_WITHDRAWN" : "SCENARIO_KEPT",
                "STRESS_SCENARIO",
                String.valueOf(kept.id()),
                before.map(KeepScenario::hash).orElse(""),
                hash(kept),
                kept.reason());
        return kept;
    }

    /** Of all that it says: name and version, falls, all others, the asset that leads, and whether it counts. */
    private static String hash(StressScenario kept) {
        return Sha256.hex(List.of(
                        kept.name(),
                        String.valueOf(kept.version()),
                        kept.fallsText(),
                        kept.others().toPlainString(),
                        kept.leads().orElse(""),
                        String.valueOf(kept.withdrawn()))
                .toString());
    }

    private StressScenario read(ReportingEntity entity, NewScenario told, Map<String, Long> known) {
        Fields fields = rules.of(told);
        Read<Map<String, BigDecimal>> falls = fields.read("falls", () -> falls(told.falls(), known));
        Read<Optional<String>> leads = fields.read("leads", () -> leads(told, known));
        fields.requireAllRight();
        boolean withdrawn = Boolean.TRUE.equals(told.withdrawn());
        if (!withdrawn
                && leads.value().isPresent()
                && !falls.value().containsKey(leads.value().get())) {
            throw new Field("leads", leads.value().get()).wrong(StressSentence.LEADS_WITHOUT_A_FALL);
        }
        return new StressScenario(
                0,
                entity.id(),
                told.name().strip(),
                0,
                withdrawn ? Map.of() : falls.value(),
                withdrawn || told.others() == null || leads.value().isPresent()
                        ? BigDecimal.ZERO
                        : new BigDecimal(told.others()),
                withdrawn ? Optional.empty() : leads.value(),
                withdrawn,
                told.reason().strip(),
                currentUser.name(),
                clock.instant());
    }

    private static Map<String, BigDecimal> falls(@Nullable String told, Map<String, Long> known) {
        Map<String, BigDecimal> falls = new HashMap<>();
        if (told == null || told.isBlank()) {
            return falls;
        }
        for (String each : told.split(",", -1)) {
            String[] parts = each.split("=", -1);
            if (parts.length != 2) {
                throw new Field("falls", each.strip()).wrong(StressSentence.FALL_FORM);
            }
            String asset = parts[0].strip();
            if (!known.containsKey(asset)) {
                throw new Field("falls", asset).wrong(StressSentence.NO_SUCH_ASSET);
            }
            BigDecimal fall = new Field("falls", parts[1].strip()).part().min(Falls.LARGEST);
            if (falls.put(asset, fall) != null) {
                throw new Field("falls", asset).wrong(StressSentence.NAMED_TWICE);
            }
        }
        return falls;
    }

    private static Optional<String> leads(NewScenario told, Map<String, Long> known) {
        if (told.leads() == null || told.leads().isBlank()) {
            return Optional.empty();
        }
        String asset = told.leads().strip();
        if (!known.containsKey(asset)) {
            throw new Field("leads", asset).wrong(StressSentence.NO_SUCH_ASSET);
        }
        return Optional.of(asset);
    }

    private static StressScenario of(StressScenario wanted, int version) {
        return new StressScenario(
                0,
                wanted.entityId(),
                wanted.name(),
                version,
                wanted.falls(),
                wanted.others(),
                wanted.leads(),
                wanted.withdrawn(),
                wanted.reason(),
                wanted.keptBy(),
                wanted.keptAt());
    }
}
