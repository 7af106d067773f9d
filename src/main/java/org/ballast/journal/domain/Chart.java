package org.ballast.journal.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A chart of accounts, and which of its accounts plays which role. */
public final class Chart {

    private final String code;
    private final List<ChartAccount> accounts;
    private final Map<String, ChartAccount> byNumber;
    private final Map<String, String> numberByRole;

    /**
     * @param accounts by number
     * @param numberByRole a number of one of the accounts for each role
     */
    public Chart(String code, List<ChartAccount> accounts, Map<String, String> numberByRole) {
        this.code = code;
        this.accounts = List.copyOf(accounts);
        this.byNumber = accounts.stream().collect(Collectors.toMap(ChartAccount::number, Function.identity()));
        this.numberByRole = Map.copyOf(numberByRole);
    }

    public String code() {
        return code;
    }

    /** By number. */
    public List<ChartAccount> accounts() {
        return accounts;
    }

    public Optional<ChartAccount> numbered(String number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** The roles that an account plays, by name; empty for an account that people alone post to. */
    public List<String> roles(ChartAccount account) {
        return numberByRole.entrySet().stream()
                .filter(role -> role.getValue().equals(account.number()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /**
     * The account that plays a role.
     *
     * @throws IllegalStateException if none does
     */
    public ChartAccount account(AccountRole role) {
        String number = role instanceof NumberedAccount ? role.name() : numberByRole.getOrDefault(role.name(), "");
        return numbered(number)
                .orElseThrow(() -> new IllegalStateException("chart " + code + " has no account for " + role.name()));
    }
}
