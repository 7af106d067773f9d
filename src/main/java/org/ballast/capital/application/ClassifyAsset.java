package org.ballast.capital.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.capital.domain.CapitalSentence;
import org.ballast.capital.domain.Classification;
import org.ballast.capital.domain.Classification.Figures;
import org.ballast.capital.domain.CryptoGroup;
import org.ballast.capital.domain.RuleSet;
import org.ballast.capital.domain.Wanted;
import org.ballast.capital.persistence.Classifications;
import org.ballast.capital.persistence.RuleSets;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.ballast.refusals.Refusal;
import org.jspecify.annotations.Nullable;

/** The group of an asset under capital rules: RISK or a controller says it with its evidence, and the CFO approves it. */
@ApplicationScoped
@Transactional
public class ClassifyAsset {

    private static final BigDecimal MOST_USD = new BigDecimal("1e18");
    private static final int USD_DECIMALS = 2;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RequestRules rules;

    @Inject
    private Entities entities;

    @Inject
    private Assets assets;

    @Inject
    private RuleSets ruleSets;

    @Inject
    private Classifications classifications;

    @Inject
    private AskForDecision askForDecision;

    @Inject
    private Clock clock;

    /** Those of an entity, whatever became of them, the newest first. */
    public List<Classification> of(String entityCode) {
        currentUser.requireSignedIn();
        return classifications.of(entities.byCode(entityCode).id());
    }

    /** Those with keys below one, the newest first. */
    public List<Classification> before(String entityCode, long key, int limit) {
        currentUser.requireSignedIn();
        return classifications.before(entities.byCode(entityCode).id(), key, limit);
    }

    /**
     * The classification with its case, handed to the CFO at once.
     *
     * @throws Refusal FORBIDDEN, NOT_FOUND, INVALID_INPUT naming each field that is wrong (a criterion of Group 2a that is not
     *     met is one), ALREADY_EXISTS where one of the asset waits
     */
    public Classification ask(String entityCode, NewClassification told) {
        currentUser.require(Role.RISK, Role.CONTROLLER);
        ReportingEntity primary = entities.byId(entities.byCode(entityCode).id());
        Classification wanted = read(primary, told);
        askForDecision.ask(
                ClassSubject.KIND,
                wanted,
                primary.book().id(),
                primary.id() + "|" + wanted.jurisdiction() + "|" + wanted.assetId(),
                "",
                madeCase -> classifications.add(wanted.of(madeCase)));
        return classifications.byId(wanted.id());
    }

    private Classification read(ReportingEntity primary, NewClassification told) {
        Fields fields = rules.of(told);
        Read<Asset> asset = fields.read(
                "asset",
                () -> assets.find(told.asset())
                        .orElseThrow(() -> new Field("asset", told.asset()).wrong(CapitalSentence.NO_SUCH_ASSET)));
        Read<RuleSet> under = fields.read("jurisdiction", () -> under(primary, told, fields));
        Read<CryptoGroup> group = fields.read("group", () -> CryptoGroup.valueOf(told.group()));
        Read<Optional<BigDecimal>> weight = fields.read("riskWeight", () -> weight(told, fields));
        Read<Optional<BigDecimal>> cap = fields.read("marketCap", () -> usd("marketCap", told.marketCap()));
        Read<Optional<BigDecimal>> volume = fields.read("dailyVolume", () -> usd("dailyVolume", told.dailyVolume()));
        fields.requireAllRight();
        Figures figures = new Figures(
                Boolean.TRUE.equals(told.regulatedMarket()),
                cap.value(),
                volume.value(),
                Optional.ofNullable(told.observations()));
        if (group.value() == CryptoGroup.GROUP_2A) {
            requireGroup2a(told, under.value(), figures, fields);
        }
        fields.requireAllRight();
        return new Classification(
                classifications.newId(),
                primary.id(),
                under.value().jurisdiction(),
                asset.value().id(),
                asset.value().symbol(),
                told.validFrom(),
                group.value(),
                weight.value(),
                figures,
                told.evidence(),
                Wanted.by(currentUser.name(), clock.instant()));
    }

    /** A jurisdiction is known by its rules; which day it is has to be known first. */
    private RuleSet under(ReportingEntity primary, NewClassification told, Fields fields) {
        if (fields.isWrong("validFrom")) {
            fields.requireAllRight();
        }
        LocalDate day = told.validFrom();
        return ruleSets.named(primary.id(), told.jurisdiction(), day)
                .orElseThrow(() -> new Field("jurisdiction", told.jurisdiction()).wrong(CapitalSentence.NO_RULES, day));
    }

    private static Optional<BigDecimal> weight(NewClassification told, Fields fields) {
        if (fields.isWrong("group")) {
            return Optional.empty();
        }
        boolean isWeighed = !CryptoGroup.valueOf(told.group()).isGroup2();
        Field field = new Field("riskWeight", told.riskWeight());
        if (told.riskWeight() == null) {
            if (isWeighed) {
                throw field.wrong(CapitalSentence.WEIGHT_MISSING);
            }
            return Optional.empty();
        }
        if (!isWeighed) {
            throw field.wrong(CapitalSentence.WEIGHT_OF_GROUP_2);
        }
        return Optional.of(CapitalNumber.upTo(CapitalNumber.MOST_WEIGHT, "riskWeight", told.riskWeight()));
    }

    private static Optional<BigDecimal> usd(String name, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        BigDecimal amount = CapitalNumber.upTo(MOST_USD, USD_DECIMALS, name, text);
        return Optional.of(amount.setScale(USD_DECIMALS, RoundingMode.UNNECESSARY));
    }

    private static void requireGroup2a(NewClassification told, RuleSet under, Figures figures, Fields fields) {
        if (!under.crypto().recognizesHedges()) {
            fields.wrong(new Field("group", told.group()).wrong(CapitalSentence.NO_GROUP_2A, under.jurisdiction()));
            return;
        }
        for (Classification.Criterion failed : figures.failed(under.criteria())) {
            fields.wrong(
                    switch (failed) {
                        case REGULATED_MARKET ->
                            new Field("regulatedMarket", "false").wrong(CapitalSentence.NOT_ON_REGULATED_MARKET);
                        case MARKET_CAP ->
                            failed(
                                    "marketCap",
                                    told.marketCap(),
                                    under.criteria().marketCap());
                        case DAILY_VOLUME ->
                            failed(
                                    "dailyVolume",
                                    told.dailyVolume(),
                                    under.criteria().dailyVolume());
                        case OBSERVATIONS ->
                            failed(
                                    "observations",
                                    told.observations() == null
                                            ? null
                                            : told.observations().toString(),
                                    BigDecimal.valueOf(under.criteria().observations()));
                    });
        }
    }

    private static Refusal failed(String field, @Nullable String text, BigDecimal atLeast) {
        return new Field(field, text).wrong(CapitalSentence.CRITERION_FAILED, atLeast.toPlainString());
    }
}
