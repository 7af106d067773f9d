package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.holdings.domain.DisposalFilter;
import org.ballast.holdings.domain.RecordedDisposal;
import org.ballast.holdings.domain.TranslatedFrom;
import org.ballast.measurement.domain.Amounts;
import org.jspecify.annotations.Nullable;

/** Disposals of every status in a book, for people to read. */
@ApplicationScoped
public class RecordedDisposals {

    private static final int AT_ONCE = 1_000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Assets assets;

    @Inject
    private Translations translations;

    /** The disposals after a key, in the order in which they were recorded. */
    public List<RecordedDisposal> page(long bookId, DisposalFilter filter, long afterId, int limit) {
        return read(
                bookId,
                new DisposalKeys(bookId, filter)
                        .recordedAfter(em, afterId)
                        .setMaxResults(limit)
                        .getResultList());
    }

    /**
     * Disposals beyond another one, the latest first or, backward, the earliest first.
     *
     * @param fromId key of that disposal; empty for the edge of the list
     */
    public List<RecordedDisposal> beyond(
            long bookId, DisposalFilter filter, Optional<Long> fromId, boolean backward, int limit) {
        return read(
                bookId,
                new DisposalKeys(bookId, filter)
                        .beyond(em, fromId.map(id -> em.find(DisposalRow.class, id)), backward)
                        .setMaxResults(limit)
                        .getResultList());
    }

    public int count(long bookId, DisposalFilter filter) {
        return new DisposalKeys(bookId, filter).count(em).getSingleResult().intValue();
    }

    /** The disposals of some days, by when they happened. */
    public List<RecordedDisposal> between(long bookId, LocalDate first, LocalDate last) {
        return read(
                bookId,
                em.createQuery(
                                "SELECT d FROM DisposalRow d, DisposalPostingRow p WHERE p.disposalId = d.id"
                                        + " AND p.bookId = :book AND d.disposedOn >= :first"
                                        + " AND d.disposedOn <= :last ORDER BY d.disposedAt, d.id",
                                DisposalRow.class)
                        .setParameter("book", bookId)
                        .setParameter("first", first)
                        .setParameter("last", last)
                        .getResultList());
    }

    private List<RecordedDisposal> read(long bookId, List<DisposalRow> rows) {
        List<RecordedDisposal> read = new ArrayList<>(rows.size());
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            read.addAll(some(bookId, rows.subList(from, Math.min(rows.size(), from + AT_ONCE))));
        }
        return read;
    }

    private List<RecordedDisposal> some(long bookId, List<DisposalRow> rows) {
        List<Long> ids = rows.stream().map(row -> row.id).toList();
        Map<Long, String> symbols = assets.all().stream().collect(Collectors.toMap(Asset::id, Asset::symbol));
        Map<Long, DisposalPostingRow> postings = em.createQuery(
                        "SELECT p FROM DisposalPostingRow p WHERE p.bookId = :book AND p.disposalId IN :ids",
                        DisposalPostingRow.class)
                .setParameter("book", bookId)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(posting -> posting.disposalId, posting -> posting));
        Map<Long, List<Object[]>> parts = em
                .createQuery(
                        "SELECT p.disposalId, p.lotId, l.code, p.quantity, p.relievedCost, p.relievedReduction,"
                                + " p.relievedValueChange FROM DisposalLotRow p, LotRow l WHERE p.lotId = l.id"
                                + " AND p.bookId = :book AND p.disposalId IN :ids ORDER BY l.acquiredAt, l.id",
                        Object[].class)
                .setParameter("book", bookId)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(part -> (Long) part[0]));
        Map<Long, RecordedDisposal.Successor> successors = successors(ids);
        Map<Long, TranslatedFrom> translated = translations.ofDisposals(bookId, ids);
        Currency currency =
                Currency.getInstance(em.createQuery("SELECT b.currency FROM BookRow b WHERE b.id = :book", String.class)
                        .setParameter("book", bookId)
                        .getSingleResult());
        return rows.stream()
                .map(row -> disposal(
                        row,
                        Objects.requireNonNull(postings.get(row.id)),
                        String.valueOf(symbols.get(row.assetId)),
                        currency,
                        Optional.ofNullable(successors.get(row.id)),
                        Optional.ofNullable(translated.get(row.id)),
                        parts.getOrDefault(row.id, List.of())))
                .toList();
    }

    private Map<Long, RecordedDisposal.Successor> successors(List<Long> ids) {
        return em.createQuery(
                        "SELECT d.id, n.id, n.reference FROM DisposalRow d, DisposalRow n WHERE n.id = d.replacedBy"
                                + " AND d.id IN :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (Long) row[0],
                        row -> new RecordedDisposal.Successor((Long) row[1], String.valueOf(row[2]))));
    }

    private static RecordedDisposal disposal(
            DisposalRow row,
            DisposalPostingRow posting,
            String symbol,
            Currency currency,
            Optional<RecordedDisposal.Successor> successor,
            Optional<TranslatedFrom> translatedFrom,
            List<Object[]> parts) {
        return new RecordedDisposal(
                row.id,
                row.reference,
                symbol,
                row.disposedAt,
                row.disposedOn,
                new Quantity(row.quantity),
                new Money(posting.proceeds, currency),
                new Money(posting.fee, currency),
                posting.costMethod,
                posting.status,
                key(posting.entryId),
                key(posting.reversalEntryId),
                successor,
                translatedFrom,
                parts.stream().map(part -> part(part, currency)).toList(),
                row.kind,
                row.note);
    }

    private static OptionalLong key(@Nullable Long id) {
        return id == null ? OptionalLong.empty() : OptionalLong.of(id);
    }

    private static RecordedDisposal.Part part(@Nullable Object[] part, Currency currency) {
        return new RecordedDisposal.Part(
                (Long) part[1],
                String.valueOf(part[2]),
                new Quantity((BigDecimal) part[3]),
                Optional.ofNullable((BigDecimal) part[4])
                        .map(cost -> new Amounts(
                                new Money(cost, currency),
                                new Money((BigDecimal) Objects.requireNonNull(part[5]), currency),
                                new Money((BigDecimal) Objects.requireNonNull(part[6]), currency))));
    }
}
