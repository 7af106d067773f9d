package org.ballast.reserves.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.entities.web.Books;
import org.ballast.entities.web.Given;
import org.ballast.pages.domain.Field;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Words;
import org.ballast.reserves.application.NewAddressWithdrawal;
import org.ballast.reserves.application.ReadReserves;
import org.ballast.reserves.application.WithdrawAddress;
import org.ballast.reserves.domain.ReserveAddress;
import org.ballast.reserves.domain.ReservesSentence;
import org.jspecify.annotations.Nullable;

/** Addresses that are named, and the form in which one is withdrawn. */
@Named
@RequestScoped
public class WithdrawalPart {

    private static final int ADDRESSES = 500;

    @Inject
    private ReadReserves reserves;

    @Inject
    private WithdrawAddress withdrawAddress;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Books books;

    private @Nullable List<ReserveAddress> named;
    private final Map<String, String> values = new HashMap<>();

    /** Those that are named, withdrawn ones among them. */
    public List<ReserveAddress> getNamed() {
        if (named == null) {
            named = books.isOne() ? reserves.addresses(books.getCode(), 0, ADDRESSES) : List.of();
        }
        return named;
    }

    /** Those that can be withdrawn. */
    public List<ReserveAddress> getInUse() {
        return getNamed().stream().filter(ReserveAddress::isInUse).toList();
    }

    public boolean isMayWithdraw() {
        return books.isOne() && currentUser.has(Role.PREPARER);
    }

    /** Where an address stands, in a sentence. */
    public String said(ReserveAddress address) {
        return address.withdrawal()
                .map(gone -> Words.in("reserves", "address.withdrawn", gone.by(), gone.reason()))
                .orElseGet(() -> Words.in("reserves", "address.inUse"));
    }

    /** What is keyed in, by field. */
    public Map<String, String> getValues() {
        return values;
    }

    /** How the form names an address. */
    public String name(ReserveAddress address) {
        return Cursor.of(address.id());
    }

    /** Withdraws the address that is chosen. */
    public String withdraw() {
        String chosen = new Field("address", values.get("address")).required();
        ReserveAddress address = getNamed().stream()
                .filter(each -> name(each).equals(chosen))
                .findFirst()
                .orElseThrow(() -> new Field("address", chosen).wrong(ReservesSentence.ADDRESS_UNKNOWN));
        withdrawAddress.withdraw(
                Given.entity(books.entity()).code(),
                new NewAddressWithdrawal(
                        address.asset(),
                        address.chain().name(),
                        address.address(),
                        Objects.requireNonNullElse(values.get("reason"), "")));
        Words.sayAfterRedirect("reserves", "withdraw.done", address.asset());
        return "/reserves/reserves.xhtml?faces-redirect=true";
    }
}
