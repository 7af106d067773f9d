package org.ballast.assets.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.ballast.access.domain.Role;
import org.ballast.assets.application.AddAsset;
import org.ballast.assets.application.NewAsset;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.domain.ScopeCriteria;
import org.ballast.container.InPortal;
import org.ballast.pages.application.Found;
import org.ballast.pages.domain.Sought;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.writedowns.application.TestedCompany;
import org.junit.jupiter.api.Test;

/** What is kept of an asset comes back, by key, by symbol, in a list and where somebody looks for it. */
@InPortal
class AssetsIT {

    @Inject
    private Assets assets;

    @Inject
    private SoughtAssets soughtAssets;

    @Inject
    private AddAsset addAsset;

    @Inject
    private TestedCompany company;

    @Test
    void anAssetIsKeptWithItsDecimalsAndEachCriterionInItsPlace() {
        Asset added = add(new NewAsset("ONLY-3RD", "Ledger only", 6, false, false, true, false, false, false));

        assertThat(added.decimals()).isEqualTo(6);
        assertThat(added.scope()).isEqualTo(new ScopeCriteria(false, false, true, false, false, false));
        assertThat(assets.byId(added.id())).isEqualTo(added);
        assertThat(assets.bySymbol("ONLY-3RD")).isEqualTo(added);
        assertThat(assets.find("only-3rd")).as("a symbol has its letters").isEmpty();
        assertRefused(RefusalCode.NOT_FOUND, () -> assets.bySymbol("NEVER"));
        assertRefused(
                RefusalCode.ALREADY_EXISTS,
                () -> add(new NewAsset("ONLY-3RD", "Another", null, null, null, null, null, null, null)));
    }

    @Test
    void whatIsLeftOutIsEightDecimalsAndMet() {
        Asset added = add(new NewAsset("AS-USUAL", "As usual", null, null, null, null, null, null, null));

        assertThat(added.decimals()).isEqualTo(8);
        assertThat(added.scope()).isEqualTo(new ScopeCriteria(true, true, true, true, true, true));
    }

    @Test
    void assetsStandBySymbolAndTheShorterSymbolIsFoundFirst() {
        for (String symbol : List.of("QUOX10", "QUOX1", "QUOX")) {
            add(new NewAsset(symbol, "Quoxcoin " + symbol, null, null, null, null, null, null, null));
        }
        add(new NewAsset("UNLIKE", "Not it", null, null, null, null, null, null, null));

        assertThat(assets.all()).extracting(Asset::symbol).isSorted().contains("QUOX", "QUOX1", "QUOX10", "UNLIKE");
        assertThat(soughtAssets.of(new Sought("quoxc", "", false, 10)))
                .extracting(Found::name)
                .containsExactly("QUOX", "QUOX1", "QUOX10");
        assertThat(soughtAssets.of(new Sought("quox", "", false, 2)))
                .extracting(Found::name)
                .startsWith("QUOX");
        assertThat(soughtAssets.of(new Sought("quo_", "", false, 10))).isEmpty();
    }

    private Asset add(NewAsset wanted) {
        return company.as("admin", Role.ADMIN, () -> addAsset.add(wanted));
    }

    private static void assertRefused(RefusalCode code, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
