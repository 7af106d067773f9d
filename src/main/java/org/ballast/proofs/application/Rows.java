package org.ballast.proofs.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ballast.liabilities.persistence.Snapshots;
import org.ballast.proofs.domain.AccountId;
import org.ballast.proofs.domain.PlainAccounts;

/** The balances of a snapshot, packed for a tree. */
@ApplicationScoped
class Rows {

    @Inject
    private Snapshots snapshots;

    /** Those of zero and more. */
    @Transactional
    PlainAccounts of(long snapshotId) {
        PlainAccounts accounts = new PlainAccounts();
        snapshots.eachLiability(snapshotId, (account, balance) -> accounts.add(new AccountId(account), balance));
        return accounts;
    }
}
