package org.ballast.trading.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.refusals.Refusal;
import org.ballast.trading.domain.AccountSnapshot;
import org.ballast.trading.domain.DatedSnapshot;
import org.ballast.trading.domain.Haircut;
import org.ballast.trading.domain.Haircuts;
import org.ballast.trading.domain.TradingAccount;
import org.ballast.trading.domain.TradingSentence;
import org.ballast.trading.persistence.CollateralHaircuts;
import org.ballast.trading.persistence.FactSource;
import org.ballast.trading.persistence.TradingAccounts;

/** Records what a venue says of an account at an instant; the same said again is recorded once. */
@ApplicationScoped
public class RecordSnapshot {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RequestRules rules;

    @Inject
    private Entities entities;

    @Inject
    private TradingAccounts accounts;

    @Inject
    private Wallets wallets;

    @Inject
    private CollateralHaircuts haircuts;

    @Inject
    private KeepSnapshot keepSnapshot;

    @Inject
    private Clock clock;

    /**
     * @param origin API or PAGE
     * @throws Refusal INVALID_INPUT with every field that is wrong; ALREADY_EXISTS if another one is recorded for that
     *     instant and no reason came; FORBIDDEN, NOT_FOUND
     */
    @Transactional
    public DatedSnapshot record(String entityCode, String accountCode, NewSnapshot said, String origin) {
        currentUser.require(Role.PREPARER);
        long entityId = entities.byCode(entityCode).id();
        TradingAccount account = accounts.byCode(entityId, accountCode);
        // The time of recording is read under the lock of margin checks, so that each check either sees it or comes
        // before it
        wallets.holdRecording(entityId);
        Fields fields = rules.of(said);
        fields.read("at", () -> FactInstant.checked(said.at(), clock));
        fields.read("currency", () -> currency(said, account));
        SortedMap<String, BigDecimal> printed = printed(said, fields);
        AccountSnapshot snapshot =
                new SnapshotFields(said.reckoned(account.unit().code()), fields, ofVenue(account, said)).read();
        String reason = Objects.requireNonNullElse(said.reason(), "").strip();
        return keepSnapshot.keep(
                account,
                said.at(),
                snapshot,
                printed,
                origin,
                new FactSource(OptionalLong.empty(), currentUser.name(), clock.instant(), reason));
    }

    private SnapshotFields.OfVenue ofVenue(TradingAccount account, NewSnapshot said) {
        Haircuts ofVenue = haircuts.of(List.of(account.venue()));
        return (field, asset) -> ofVenue.at(account.venue(), asset, said.at())
                .map(Haircut::share)
                .orElseThrow(() -> field.wrong(TradingSentence.NO_HAIRCUT, asset, account.venue(), said.at()));
    }

    private static String currency(NewSnapshot said, TradingAccount account) {
        String unit = account.unit().code();
        if (said.currency() != null && !said.currency().equals(unit)) {
            throw new Field("currency", said.currency()).wrong(TradingSentence.OTHER_UNIT, unit);
        }
        return unit;
    }

    private static SortedMap<String, BigDecimal> printed(NewSnapshot said, Fields fields) {
        SortedMap<String, BigDecimal> printed = new TreeMap<>();
        for (int at = 0; !fields.isWrong("printed") && at < said.figures().size(); at++) {
            String name = "printed[" + at + "].";
            NewSnapshot.Printed figure = said.figures().get(at);
            fields.read(name + "amount", () -> {
                BigDecimal amount = NumberRange.AMOUNT.read(name + "amount", figure.amount());
                if (printed.putIfAbsent(figure.name(), amount) != null) {
                    throw new Field(name + "name", figure.name()).wrong(TradingSentence.PRINTED_TWICE);
                }
                return amount;
            });
        }
        return printed;
    }
}
