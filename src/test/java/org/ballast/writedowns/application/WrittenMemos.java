package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.access.domain.Role;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.pages.web.Requests;
import org.ballast.writedowns.domain.ValueInUseMemo;

/** Memos of the value in use of ether, as the preparer writes them. */
@ApplicationScoped
class WrittenMemos {

    /** The staking reward of one year, 3 % of 2,110.40, and the sale at its end less a quarter of a percent. */
    static final List<Map<String, String>> VECTOR = List.of(flow("1", "63.312"), flow("1", "2105.124"));

    static final String NARRATIVE = "Rewards as of June, sale of the units after one year.";

    @Inject
    private TestedCompany company;

    @Inject
    private WriteValueInUse writeValueInUse;

    /** Without growth of the price. */
    ValueInUseMemo write(ReportingEntity entity, LocalDate on, String rate, List<Map<String, String>> flows) {
        return write(entity, terms(on, rate, "0"), flows);
    }

    ValueInUseMemo write(ReportingEntity entity, Map<String, String> terms, List<Map<String, String>> flows) {
        return writeAs("preparer", entity, terms, flows);
    }

    ValueInUseMemo writeAs(
            String user, ReportingEntity entity, Map<String, String> terms, List<Map<String, String>> flows) {
        return company.as(user, Role.PREPARER, () -> writeValueInUse.write(entity.code(), said(terms, flows)));
    }

    /** The request as a page makes it. */
    static NewValueInUse said(Map<String, String> terms, List<Map<String, String>> flows) {
        NewValueInUse form = Requests.of(NewValueInUse.class, terms);
        return new NewValueInUse(
                form.asset(),
                form.reportingDate(),
                form.discountRate(),
                form.priceGrowth(),
                form.level3Memo(),
                form.narrative(),
                flows.stream()
                        .map(flow -> Requests.of(NewValueInUse.NewCashFlow.class, flow))
                        .toList());
    }

    static Map<String, String> terms(LocalDate on, String rate, String growth) {
        return Map.of(
                "asset", "ETH",
                "reportingDate", on.toString(),
                "discountRate", rate,
                "priceGrowth", growth,
                "narrative", NARRATIVE);
    }

    static Map<String, String> with(Map<String, String> terms, String name, String text) {
        Map<String, String> more = new HashMap<>(terms);
        more.put(name, text);
        return more;
    }

    static Map<String, String> flow(String years, String perUnit) {
        return Map.of("years", years, "perUnit", perUnit);
    }
}
