package org.ballast.capital.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.function.Supplier;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.capital.domain.EntityEffect;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.pages.web.Requests;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.junit.jupiter.api.Test;

/** What a fall does is told of closes of the day alone; a loss that somebody says is told by the report where it names its asset. */
@InPortal
class StaleClosesIT {

    /** The last close of BTC is that of the end of January 2024. */
    private static final LocalDate DAY = LocalDate.of(2024, 1, 31);

    private static final LocalDate LATER = LocalDate.of(2024, 2, 15);

    @Inject
    private SupervisedCompany supervised;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ReadEffect readEffect;

    @Test
    void aStaleCloseTellsNothingOfAFall() {
        ReportingEntity entity = supervised.held();
        assertThat(effect(entity, DAY, Map.of("fall", "0.30")).notCounted()).isEmpty();

        EntityEffect later = effect(entity, LATER, Map.of("fall", "0.30"));
        assertThat(later.notCounted()).containsExactly("BTC");
        assertThat(later.stale()).containsExactly("BTC");
        assertThat(later.writtenDown()).isEqualTo(usd("0.00"));
        assertThat(as(() -> readEffect.curve(entity, LATER, ""))).isEmpty();
        Refusal refused = catchThrowableOfType(
                Refusal.class, () -> effect(entity, LATER, Map.of("fall", "0.30", "asset", "BTC")));
        assertThat(refused.code()).isEqualTo(RefusalCode.STALE_PRICE);
        assertThat(refused.errors()).extracting(Refusal.FieldError::field).containsExactly("asset");
    }

    @Test
    void aLossOfANamedAssetIsWorkedOutAnewAndAnyOtherByTheFormula() {
        ReportingEntity entity = supervised.held();
        EntityEffect formula = effect(entity, DAY, Map.of("loss", "80.00"));
        assertThat(formula.method()).isEqualTo(EntityEffect.Method.FORMULA);
        EntityEffect report = effect(entity, DAY, Map.of("loss", "80.00", "asset", "BTC"));
        assertThat(report.method()).isEqualTo(EntityEffect.Method.REPORT);
        assertThat(report.loss()).isEqualTo(usd("80.00"));
        assertThat(report.effect().after().capital())
                .isEqualByComparingTo(formula.effect().after().capital());
        Refusal refused = catchThrowableOfType(
                Refusal.class, () -> effect(entity, DAY, Map.of("loss", "900.00", "asset", "BTC")));
        assertThat(refused.errors()).extracting(Refusal.FieldError::field).containsExactly("loss");
    }

    private EntityEffect effect(ReportingEntity entity, LocalDate day, Map<String, String> said) {
        return as(() -> readEffect.of(entity, day, Requests.of(EffectAsked.class, said)));
    }

    private <T> T as(Supplier<T> work) {
        return currentUser.actingAs("risk", Role.RISK, work);
    }

    private static Money usd(String amount) {
        return Money.of(amount, Currency.getInstance("USD"));
    }
}
