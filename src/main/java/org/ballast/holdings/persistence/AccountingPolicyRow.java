package org.ballast.holdings.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.ballast.entities.domain.EdgeBarPolicy;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.measurement.domain.CostBasisAtAdoption;
import org.ballast.measurement.domain.CostMethod;
import org.ballast.measurement.domain.MeasurementModel;
import org.ballast.measurement.domain.PurchaseFeePolicy;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "accounting_policy")
class AccountingPolicyRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "accounting_policy_seq")
    @SequenceGenerator(name = "accounting_policy_seq", sequenceName = "accounting_policy_seq", allocationSize = 50)
    long id;

    @Column(name = "book_id")
    long bookId;

    @Column(name = "asset_id")
    long assetId;

    @Enumerated(EnumType.STRING)
    MeasurementModel model;

    @Column(name = "market_id")
    long marketId;

    @Enumerated(EnumType.STRING)
    @Column(name = "cost_method")
    CostMethod costMethod;

    @Enumerated(EnumType.STRING)
    @Column(name = "edge_bar_policy")
    EdgeBarPolicy edgeBarPolicy;

    @Column(name = "disposal_cost_rate")
    BigDecimal disposalCostRate;

    @Enumerated(EnumType.STRING)
    @Column(name = "purchase_fees")
    PurchaseFeePolicy purchaseFees;

    @Enumerated(EnumType.STRING)
    @Column(name = "cost_basis_at_adoption")
    CostBasisAtAdoption costBasisAtAdoption;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "decided_by")
    String decidedBy;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Column(name = "case_id")
    @Nullable
    Long caseId;

    protected AccountingPolicyRow() {}

    AccountingPolicyRow(AccountingPolicy policy, OptionalLong caseId, String decidedBy, Instant decidedAt) {
        this.bookId = policy.bookId();
        this.assetId = policy.assetId();
        this.model = policy.model();
        this.marketId = policy.marketId();
        this.costMethod = policy.costMethod();
        this.edgeBarPolicy = policy.edgeBarPolicy();
        this.disposalCostRate = policy.disposalCostRate();
        this.purchaseFees = policy.purchaseFees();
        this.costBasisAtAdoption = policy.costBasisAtAdoption();
        this.validFrom = policy.validFrom();
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
        this.caseId = caseId.isPresent() ? caseId.getAsLong() : null;
    }
}
