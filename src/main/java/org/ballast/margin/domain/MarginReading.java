package org.ballast.margin.domain;

import java.math.BigDecimal;
import java.time.Instant;
import org.ballast.trading.domain.MarginStatus;
import org.ballast.trading.domain.SettlementUnit;

/** What a check found of an account, where its status was another than before or a call began or ended with it. */
public record MarginReading(
        long accountId,
        String entity,
        String account,
        String venue,
        SettlementUnit unit,
        MarginBasis basis,
        MarginStatus status,
        BigDecimal marginBalance,
        BigDecimal initialMargin,
        BigDecimal maintenanceMargin,
        Instant checkedAt) {}
