package org.ballast.centralbank.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.amounts.Money;
import org.ballast.centralbank.domain.Operation;
import org.ballast.centralbank.domain.OperationEffect;
import org.ballast.centralbank.domain.RecordedOperation;
import org.ballast.centralbank.persistence.Operations;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.domain.Chart;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.pages.application.RequestRules;

/** Operations of a central bank with both sides of each, and what one would do, for everyone who may read. */
@ApplicationScoped
@Transactional
public class ReadOperations {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RequestRules rules;

    @Inject
    private CentralBankBook books;

    @Inject
    private Operations operations;

    /**
     * One side of an operation on its account.
     *
     * @param before what stands there without it, on the side of the account
     * @param after what stands there with it
     */
    public record Side(ChartAccount account, Money debit, Money credit, Money before, Money after) {}

    /** An operation that nobody has asked for yet: nothing is stored. */
    public record Preview(Operation operation, List<Side> sides, OperationEffect effect) {}

    /** Whether an entity is a central bank, and its book has the accounts of one. */
    public boolean isCentralBank(String entityCode) {
        currentUser.requireSignedIn();
        return books.isOne(entityCode);
    }

    /** The latest of a book, whatever became of them, the newest first; keys below an edge where one is told. */
    public List<RecordedOperation> before(String entityCode, long edge, int limit) {
        currentUser.requireSignedIn();
        return operations.before(books.of(entityCode).book().id(), edge, limit);
    }

    /**
     * What an operation would do on its day, over what is posted.
     *
     * @throws org.ballast.refusals.Refusal INVALID_INPUT, NOT_FOUND
     */
    public Preview preview(String entityCode, NewOperation told) {
        currentUser.requireSignedIn();
        ReportingEntity owner = books.of(entityCode);
        Operation operation = OperationFields.read(told, owner.functionalCurrency(), rules.of(told));
        var standing = books.standing(owner, operation.on());
        Chart chart = books.chart(owner);
        List<Side> sides = operation.lines().stream()
                .map(line -> {
                    Money before = books.free(standing, line.role());
                    Money change =
                            line.role().isAsset() ? line.net() : line.net().negated();
                    return new Side(
                            chart.account(line.role()), line.debit(), line.credit(), before, before.plus(change));
                })
                .toList();
        return new Preview(operation, sides, operation.effect());
    }
}
