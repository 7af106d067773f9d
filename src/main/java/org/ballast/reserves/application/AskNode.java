package org.ballast.reserves.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.persistence.Entities;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.reserves.domain.Chain;
import org.ballast.reserves.domain.ReserveAddress;
import org.ballast.reserves.domain.ReserveBalance;
import org.ballast.reserves.domain.ReserveBalance.Origin;
import org.ballast.reserves.domain.ReserveForm;
import org.ballast.reserves.domain.ReserveForm.Row;
import org.ballast.reserves.domain.ReservesSentence;
import org.ballast.reserves.persistence.ReserveAddresses;
import org.ballast.reserves.persistence.ReserveBalances;

/**
 * Asks a node that IT set what the addresses of an asset hold, and records it as balances of an instant. What was told of
 * encumbrances and loans stays. No transaction waits for the node.
 */
@ApplicationScoped
public class AskNode {

    private static final System.Logger LOG = System.getLogger(AskNode.class.getName());
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RequestRules rules;

    @Inject
    private NodeSettings settings;

    @Inject
    private Entities entities;

    @Inject
    private Assets assets;

    @Inject
    private ReserveAddresses addresses;

    @Inject
    private ReserveBalances balances;

    @Inject
    private RecordReserves recordReserves;

    @Inject
    private Clock clock;

    /**
     * The height that was read.
     *
     * @throws Refusal FORBIDDEN, NOT_FOUND, INVALID_INPUT; BUSY where the node does not answer
     */
    public long ask(String entityCode, NodeQuestion told) {
        currentUser.require(Role.PREPARER);
        long entityId = entities.byCode(entityCode).id();
        Fields fields = rules.of(told);
        Read<Asset> asset = fields.read("asset", () -> assets.bySymbol(told.asset()));
        Read<Instant> at = fields.read("at", () -> ReserveInstant.checked(told.at(), clock));
        Read<NodeTerms> node = fields.read("chain", () -> node(told.chain()));
        Read<Optional<Long>> height = fields.read("blockHeight", () -> height(told));
        fields.requireAllRight();
        Chain chain = Chain.valueOf(told.chain());
        List<ReserveAddress> asked = addresses.of(entityId, asset.value().id()).stream()
                .filter(each -> each.chain() == chain)
                .toList();
        if (asked.isEmpty()) {
            throw new Field("chain", told.chain()).wrong(ReservesSentence.NOTHING_TO_ASK);
        }
        NodeConnector.Told answer = answer(node.value(), chain, asked, height.value());
        if (height.value().filter(wanted -> wanted != answer.blockHeight()).isPresent()) {
            throw new Field("blockHeight", told.blockHeight())
                    .wrong(ReservesSentence.NODE_AT_ANOTHER_HEIGHT, answer.blockHeight());
        }
        Map<Long, ReserveBalances.Recorded> before =
                balances.inForce(entityId, asset.value().id(), at.value());
        List<Row> rows = asked.stream()
                .map(each -> row(each, at.value(), answer, Optional.ofNullable(before.get(each.id()))))
                .toList();
        String reason = Objects.requireNonNullElse(told.reason(), "").strip();
        recordReserves.keep(entityId, asset.value(), at.value(), rows, reason);
        return answer.blockHeight();
    }

    private NodeTerms node(String chain) {
        return settings.node(Chain.valueOf(chain))
                .orElseThrow(() -> new Field("chain", chain).wrong(ReservesSentence.NO_NODE));
    }

    private static Optional<Long> height(NodeQuestion told) {
        Field field = new Field("blockHeight", told.blockHeight());
        if (!field.orEmpty().isEmpty()) {
            return Optional.of(field.parsed(ReserveForm::height, ReservesSentence.HEIGHT_FORM.with()));
        }
        if (!told.chain().equals(Chain.BITCOIN.name())) {
            throw field.wrong(ReservesSentence.NODE_NEEDS_HEIGHT);
        }
        return Optional.empty();
    }

    private static NodeConnector.Told answer(
            NodeTerms node, Chain chain, List<ReserveAddress> asked, Optional<Long> height) {
        try {
            return new NodeConnector(node, TIMEOUT).balances(chain, asked, height);
        } catch (IOException failed) {
            LOG.log(System.Logger.Level.WARNING, "The node " + node + " was asked in vain", failed);
            throw new Refusal(RefusalCode.BUSY, ReservesSentence.NODE_FAILED);
        }
    }

    private static Row row(
            ReserveAddress address,
            Instant at,
            NodeConnector.Told answer,
            Optional<ReserveBalances.Recorded> recorded) {
        Optional<ReserveBalance> before = recorded.map(ReserveBalances.Recorded::balance);
        ReserveBalance told = new ReserveBalance(
                at,
                answer.blockHeight(),
                answer.balances().getOrDefault(address.id(), BigInteger.ZERO),
                before.map(ReserveBalance::encumbered).orElse(BigInteger.ZERO),
                before.map(ReserveBalance::loan).orElse(BigInteger.ZERO),
                Origin.NODE,
                before.map(ReserveBalance::note).orElse(""));
        if (told.net().signum() < 0) {
            throw new Field("chain", address.chain().name()).wrong(ReservesSentence.MORE_THAN_HELD);
        }
        return new Row(0, Optional.of(address.chain()), address.address(), told);
    }
}
