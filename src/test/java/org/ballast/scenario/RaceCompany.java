package org.ballast.scenario;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A company with fifty cases that wait for their approvers: ten write-downs, each of another asset, and forty manual journals;
 * every second of both takes two people. Six more journals are in its books.
 *
 * @param number of the round, from 1
 */
record RaceCompany(int number, RacePeople people) {

    static final int WRITE_DOWNS = 10;
    static final int JOURNALS = 40;
    static final int POSTED = 6;
    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 1);

    /**
     * A case that waits.
     *
     * @param evidence hash of what is approved
     */
    record Waiting(long id, String evidence) {

        static Waiting of(JsonObject made) {
            return new Waiting(made.getJsonNumber("id").longValue(), made.getString("evidenceHash"));
        }

        String approval() {
            return "{\"comment\":\"as the race wants it\",\"evidenceHash\":\"" + evidence + "\"}";
        }
    }

    /** A case that is posted, and its entry. */
    record Posted(long caseId, long entryId) {}

    /** What a race is about. */
    record Work(List<Waiting> waiting, List<Posted> posted) {}

    /** The assets of all rounds, whose price falls from 100 to 80 in January 2024. */
    static void openMarket(RacePeople people) {
        for (int asset = 0; asset < WRITE_DOWNS; asset++) {
            people.administrator().post("/assets", """
                    {"symbol":"%s","name":"Asset %1$s","decimals":8,"intangible":true,"noEnforceableRights":true,\
                    "onDistributedLedger":true,"securedByCryptography":true,"fungible":true,\
                    "notIssuedByHolder":true}""".formatted(asset(asset))).expect(201);
        }
        String days = IntStream.range(0, WRITE_DOWNS)
                .mapToObj(asset -> JANUARY.datesUntil(JANUARY.plusMonths(1))
                        .map(day -> asset(asset) + "," + day + ",100,110,80,100,5")
                        .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
        people.preparer()
                .csv("/prices/import?market=COINBASE", "asset,date,open,high,low,close,volume\n" + days + "\n")
                .expect(200);
    }

    /** A new company. */
    static RaceCompany found(int number, RacePeople people) {
        RaceCompany company = new RaceCompany(number, people);
        people.administrator()
                .post("/entities", """
                {"code":"%s","name":"Race %d","framework":"US_GAAP","functionalCurrency":"USD","cutOffZone":"UTC",\
                "lowPricePolicy":"INTRADAY_LOW","acquisitionDayPolicy":"EXCLUDE_DAY"}""".formatted(company.code(), number))
                .expect(201);
        for (int asset = 0; asset < WRITE_DOWNS; asset++) {
            people.cfo()
                    .post(company.path() + "/policies", """
                    {"asset":"%s","model":"US_COST_LESS_IMPAIRMENT","principalMarket":"COINBASE","costMethod":"FIFO",\
                    "validFrom":"2023-01-01"}""".formatted(asset(asset)))
                    .expect(201);
        }
        String lots = IntStream.range(0, WRITE_DOWNS)
                .mapToObj(asset -> "L%d,%s,2023-12-31,%d,%<d00.00,USD".formatted(asset, asset(asset), units(asset)))
                .collect(Collectors.joining("\n"));
        people.preparer()
                .csv(
                        company.path() + "/lots/import?confirm=true",
                        "lot,asset,acquired_at,quantity,cost,currency\n" + lots + "\n")
                .expect(200);
        return company;
    }

    /** 6,000 or 150,000 dollars are lost. */
    private static int units(int asset) {
        return asset % 2 == 0 ? 300 : 7_500;
    }

    private static String asset(int number) {
        return String.format(Locale.ROOT, "RACE%02d", number);
    }

    String code() {
        return String.format(Locale.ROOT, "RACE%03d", number);
    }

    String path() {
        return "/entities/" + code();
    }

    String januaryJson() {
        return "{\"periodStart\":\"2024-01-01\",\"periodEnd\":\"2024-02-01\"}";
    }

    /** All fifty, submitted, and the six that are posted. */
    Work prepared() {
        return new Work(
                submitted(),
                IntStream.range(0, POSTED).mapToObj(number -> posted(number)).toList());
    }

    private Posted posted(int number) {
        Waiting entered = Waiting.of(people.preparer()
                .post(path() + "/journal", journalJson(JOURNALS + 2 * number))
                .expect(201)
                .json());
        JsonObject posted = people.controller()
                .post("/cases/" + entered.id() + "/approve", entered.approval())
                .expect(200)
                .json();
        return new Posted(entered.id(), posted.getJsonNumber("entryId").longValue());
    }

    private List<Waiting> submitted() {
        List<Waiting> waiting = new ArrayList<>();
        Program preparer = people.preparer();
        preparer.post(path() + "/impairment-tests", januaryJson()).expect(201);
        for (JsonObject draft :
                preparer.get("/cases?limit=100&entity=" + code()).expect(200).items()) {
            preparer.post("/cases/" + draft.get("id") + "/submit", "{}").expect(200);
            waiting.add(Waiting.of(draft));
        }
        for (int journal = 0; journal < JOURNALS; journal++) {
            waiting.add(Waiting.of(preparer.post(path() + "/journal", journalJson(journal))
                    .expect(201)
                    .json()));
        }
        return waiting;
    }

    private static String journalJson(int journal) {
        return """
                {"externalId":"R-%d","postedOn":"2024-01-%02d","description":"Rent","lines":[\
                {"account":"6000","debit":"%s","currency":"USD"},{"account":"1000","credit":"%3$s","currency":"USD"}]}""".formatted(journal, 1 + journal % 28, journal % 2 == 0 ? "40.00" : "150000.00");
    }
}
