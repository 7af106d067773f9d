package org.ballast.capital.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.ballast.access.application.CurrentUser;
import org.ballast.capital.domain.CapitalSentence;
import org.ballast.capital.domain.WriteDownEffect;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.ballast.refusals.Refusal;

/** Works out what a write-down does to a ratio, of figures that come with it; stores nothing. */
@ApplicationScoped
public class ReckonEffect {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RequestRules rules;

    /**
     * @throws Refusal INVALID_INPUT with every field that is wrong
     */
    public WriteDownEffect reckon(EffectToReckon said) {
        currentUser.requireSignedIn();
        Fields fields = rules.of(said);
        Read<BigDecimal> cet1 = fields.read(
                "cet1",
                () -> CapitalNumber.between(CapitalNumber.MOST.negate(), CapitalNumber.MOST, "cet1", said.cet1()));
        Read<BigDecimal> rwa = fields.read("rwa", () -> CapitalNumber.upTo(CapitalNumber.MOST, "rwa", said.rwa()));
        Read<BigDecimal> weight = fields.read(
                "riskWeight", () -> CapitalNumber.upTo(CapitalNumber.MOST_WEIGHT, "riskWeight", said.riskWeight()));
        Read<BigDecimal> loss = fields.read("loss", () -> CapitalNumber.upTo(CapitalNumber.MOST, "loss", said.loss()));
        Read<BigDecimal> target = fields.read("target", () -> CapitalNumber.share("target", said.target()));
        fields.requireAllRight();
        boolean deducted = said.deducted() == null ? weight.value().signum() == 0 : said.deducted();
        if (!deducted && weight.value().multiply(loss.value()).compareTo(rwa.value()) > 0) {
            throw new Field("loss", said.loss()).wrong(CapitalSentence.WRITES_OFF_TOO_MUCH, said.rwa());
        }
        return WriteDownEffect.of(cet1.value(), rwa.value(), weight.value(), loss.value(), target.value(), deducted);
    }
}
