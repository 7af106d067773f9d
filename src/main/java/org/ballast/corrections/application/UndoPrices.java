package org.ballast.corrections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ballast.corrections.domain.CorrectionsSentence;
import org.ballast.corrections.domain.PostedThing;
import org.ballast.corrections.domain.ThingKind;
import org.ballast.corrections.persistence.PricesBehind;
import org.ballast.entities.domain.ReportingEntity;

/**
 * Prices that were corrected after write-downs were posted on them: the price has its right revision already, what is undone are
 * the write-downs of an entity, in every book, so that a test of their periods finds what the right price gives.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class UndoPrices implements Undoing {

    @Inject
    private PricesBehind pricesBehind;

    @Override
    public ThingKind kind() {
        return ThingKind.PRICE;
    }

    @Override
    public List<Standing> standing(ReportingEntity entity, Set<Long> ids) {
        Map<Long, PricesBehind.Found> found =
                pricesBehind.bars(ids).stream().collect(Collectors.toMap(PricesBehind.Found::id, Function.identity()));
        return each(
                entity,
                ids,
                found,
                price -> new Standing(
                        new PostedThing(ThingKind.PRICE, price.id()),
                        Long.MIN_VALUE,
                        List.of(),
                        CorrectionsSentence.NAMED_PRICE.with(price.asset(), price.market(), price.on()),
                        false));
    }

    @Override
    public Set<PostedThing> restingOn(ReportingEntity entity, Set<Long> ids) {
        return pricesBehind.restingOn(entity.id(), ids);
    }

    /** Nothing is left to do: the price was corrected when its right revision came. */
    @Override
    public void undo(ReportingEntity entity, List<Undone> newestFirst, CorrectionDone correction) {}

    @Override
    public String address(long id) {
        return "/prices/price.xhtml?id=" + id;
    }
}
