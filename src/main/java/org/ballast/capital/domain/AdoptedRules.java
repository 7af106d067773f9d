package org.ballast.capital.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Rules that an entity takes on from a day on, as published or with numbers of its own supervisor. */
public record AdoptedRules(long id, long entityId, RuleSet rules, String reason, Wanted wanted)
        implements CapitalDecision {

    @Override
    public LocalDate validFrom() {
        return rules.validFrom();
    }

    /** The same with the key of its case. */
    public AdoptedRules of(long madeCase) {
        return new AdoptedRules(id, entityId, rules, reason, wanted.of(madeCase));
    }

    @Override
    public Map<String, Object> evidence() {
        Map<String, Object> evidence = new TreeMap<>(rules.evidence());
        evidence.put("rulesId", id);
        evidence.put("entityId", entityId);
        evidence.put("reason", reason);
        return evidence;
    }
}
