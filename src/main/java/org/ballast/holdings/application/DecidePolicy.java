package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.domain.EdgeBarPolicy;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.domain.HoldingsSentence;
import org.ballast.measurement.domain.CostBasisAtAdoption;
import org.ballast.measurement.domain.CostMethod;
import org.ballast.measurement.domain.MeasurementModel;
import org.ballast.measurement.domain.MeasurementRole;
import org.ballast.measurement.domain.PostingMatrix;
import org.ballast.measurement.domain.PurchaseFeePolicy;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.ballast.prices.domain.Market;
import org.ballast.prices.persistence.Markets;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Decides how an entity accounts for an asset from a day on. */
@ApplicationScoped
public class DecidePolicy {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private Assets assets;

    @Inject
    private Markets markets;

    @Inject
    private BeginPolicy beginPolicy;

    @Inject
    private AskForPolicy askForPolicy;

    /**
     * What is decided, in the words of the interface.
     *
     * @param model as {@code US_COST_LESS_IMPAIRMENT}
     * @param principalMarket code of a market
     * @param costMethod {@code SPECIFIC_ID}, {@code FIFO} or {@code WEIGHTED_AVERAGE}
     * @param edgeBarPolicy {@code NEXT_PERIOD} or {@code REQUIRE_FINER}; empty for the first
     * @param disposalCostRate a part of the price; empty for none
     * @param purchaseFeePolicy {@code CAPITALISE} or {@code EXPENSE}; empty for the first
     * @param costBasisAtAdoption {@code POST_IMPAIRMENT} or {@code ORIGINAL_COST}; empty for the first
     */
    public record Decision(
            String asset,
            String model,
            String principalMarket,
            String costMethod,
            String edgeBarPolicy,
            String disposalCostRate,
            String purchaseFeePolicy,
            String costBasisAtAdoption,
            LocalDate validFrom) {

        /** With what holds where nothing is said. */
        public Decision(String asset, String model, String principalMarket, String costMethod, LocalDate validFrom) {
            this(asset, model, principalMarket, costMethod, "", "", "", "", validFrom);
        }
    }

    /**
     * What became of a decision.
     *
     * @param policy as it was decided, or wanted
     * @param waiting the case by which a second person decides on it; none where it is in force
     */
    public record Decided(AccountingPolicy policy, Optional<ApprovalCase> waiting) {}

    /**
     * Puts a policy in force. Where the approval policy says so, another policy of an asset that stands in the book waits for a
     * second person instead.
     *
     * @throws Refusal INVALID_INPUT with every field that is wrong; MODEL_NOT_ALLOWED if the framework or the cost method does
     *     not go with the model, or the method cannot change so; ALREADY_EXISTS if one begins on that day, or another one of
     *     the asset waits; DEPENDENT_EVENT_EXISTS if write-downs are posted from that day on, or disposals are in the way of
     *     another method; PERIOD_LOCKED if another policy of an asset in the book would begin before a locked month ends;
     *     FORBIDDEN, NOT_FOUND
     */
    @Transactional
    public Decided decide(String entityCode, Decision decision) {
        currentUser.require(Role.CFO, Role.CONTROLLER);
        ReportingEntity entity = entities.byCode(entityCode);
        wallets.holdRecording(entity.id());
        AccountingPolicy policy = checked(entity, decision);
        beginPolicy.refuseIfTooLate(entity, policy);
        if (askForPolicy.isNeeded(entity, policy)) {
            return new Decided(policy, Optional.of(askForPolicy.ask(entity, policy)));
        }
        beginPolicy.begin(entity, policy, OptionalLong.empty(), currentUser.name());
        return new Decided(policy, Optional.empty());
    }

    private AccountingPolicy checked(ReportingEntity entity, Decision decision) {
        Fields fields = new Fields();
        Read<Asset> asset = fields.read(() -> assets.find(decision.asset())
                .orElseThrow(() -> Refusal.ofField("asset", decision.asset(), HoldingsSentence.NO_SUCH_ASSET)));
        Read<MeasurementModel> model = fields.read(() -> model(entity, decision.model()));
        Read<Market> market = fields.read(() -> markets.find(decision.principalMarket())
                .orElseThrow(() -> Refusal.ofField(
                        "principalMarket", decision.principalMarket(), HoldingsSentence.NO_SUCH_MARKET)));
        Read<CostMethod> method = fields.read(() -> costMethod(decision.costMethod()));
        Read<EdgeBarPolicy> edge = fields.read(() ->
                constant(EdgeBarPolicy.class, "edgeBarPolicy", decision.edgeBarPolicy(), EdgeBarPolicy.NEXT_PERIOD));
        Read<BigDecimal> costs = fields.read(() -> decision.disposalCostRate().isEmpty()
                ? BigDecimal.ZERO
                : new Field("disposalCostRate", decision.disposalCostRate()).part());
        Read<PurchaseFeePolicy> fees = fields.read(() -> constant(
                PurchaseFeePolicy.class,
                "purchaseFeePolicy",
                decision.purchaseFeePolicy(),
                PurchaseFeePolicy.CAPITALISE));
        Read<CostBasisAtAdoption> basis = fields.read(() -> constant(
                CostBasisAtAdoption.class,
                "costBasisAtAdoption",
                decision.costBasisAtAdoption(),
                CostBasisAtAdoption.POST_IMPAIRMENT));
        fields.requireAllRight();
        if (!model.value().model().costMethods().contains(method.value())) {
            throw Refusal.ofField(
                    RefusalCode.MODEL_NOT_ALLOWED, "costMethod", decision.costMethod(), HoldingsSentence.NO_AVERAGING);
        }
        if (fees.value() == PurchaseFeePolicy.EXPENSE
                && !PostingMatrix.roles(model.value()).contains(MeasurementRole.PURCHASE_FEES)) {
            throw Refusal.ofField(
                    RefusalCode.MODEL_NOT_ALLOWED,
                    "purchaseFeePolicy",
                    decision.purchaseFeePolicy(),
                    HoldingsSentence.FEE_IS_COST);
        }
        return new AccountingPolicy(
                entity.book().id(),
                asset.value().id(),
                model.value(),
                market.value().id(),
                market.value().code(),
                method.value(),
                edge.value(),
                costs.value(),
                fees.value(),
                basis.value(),
                decision.validFrom(),
                Optional.empty());
    }

    private static MeasurementModel model(ReportingEntity entity, String wanted) {
        MeasurementModel model = Arrays.stream(MeasurementModel.values())
                .filter(known -> known.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Refusal.ofField(
                        RefusalCode.MODEL_NOT_ALLOWED, "model", wanted, HoldingsSentence.UNKNOWN_MODEL));
        if (!model.model().frameworks().contains(entity.framework())) {
            throw Refusal.ofField(
                    RefusalCode.MODEL_NOT_ALLOWED,
                    "model",
                    wanted,
                    HoldingsSentence.MODEL_OF_OTHER_FRAMEWORK,
                    inWords(model.model().frameworks()),
                    entity.code(),
                    entity.framework());
        }
        return model;
    }

    private static String inWords(Set<Framework> frameworks) {
        return frameworks.stream().map(Framework::name).sorted().collect(Collectors.joining(" or "));
    }

    /** The models that a book may measure by. */
    public static List<MeasurementModel> modelsOf(Framework framework) {
        return Arrays.stream(MeasurementModel.values())
                .filter(model -> model.model().frameworks().contains(framework))
                .toList();
    }

    /** The methods that some model of theirs allows. */
    public static List<CostMethod> methodsOf(Framework framework) {
        return Arrays.stream(CostMethod.values())
                .filter(method -> modelsOf(framework).stream()
                        .anyMatch(model -> model.model().costMethods().contains(method)))
                .toList();
    }

    /** Whether any model can be decided for books that report under it. */
    static boolean hasModel(Framework framework) {
        return !modelsOf(framework).isEmpty();
    }

    private static CostMethod costMethod(String wanted) {
        return Arrays.stream(CostMethod.values())
                .filter(known -> known.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Refusal.ofField("costMethod", wanted, HoldingsSentence.COST_METHODS));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String field, String wanted, E usual) {
        return wanted.isEmpty() ? usual : new Field(field, wanted).constant(type);
    }
}
