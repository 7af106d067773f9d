package org.ballast.portal.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Calls that the interface promises and this release does not answer, with the way that there is today. A row only counts
 * while no resource answers its call.
 */
final class NotYet {

    private static final String CORRECT_BEFORE_POSTING =
            "What is posted cannot be reversed through the portal yet. Until it is posted, return or reject a proposal;"
                    + " a lot that nothing depends on can be withdrawn (POST …/lots/{lot}/withdraw).";
    private static final String NO_CASES = "There are no approval cases yet; proposals of write-downs are decided under"
            + " /write-downs/{id}/submit, approve, return, reject and withdraw.";
    private static final String NO_TRADING = "Trading accounts, derivatives and margin are not there yet; lots and"
            + " disposals of digital assets are imported under /entities/{code}/lots and /disposals.";
    private static final String NO_SOLVENCY = "Solvency is not computed yet; its figures stand in the balance sheet and"
            + " the trial balance (/entities/{code}/statements/balance-sheet, trial-balance).";
    private static final String NO_LIVE_SHEET =
            "A live balance sheet is not there yet; what is posted stands in the balance"
                    + " sheet of any day (/entities/{code}/statements/balance-sheet?asOf=…).";
    private static final String NO_PROOFS =
            "Proofs of reserves are not there yet; the holdings are listed under" + " /entities/{code}/lots.";
    private static final String NO_CALCULATIONS =
            "Calculations are not there yet; headroom to the next write-down stands on the page of lots.";
    private static final String NO_LOCKS =
            "Periods cannot be locked or opened through the portal yet; a month opens with"
                    + " its first entry and stays open.";

    /**
     * One row.
     *
     * @param today what there is instead
     */
    private record Call(String method, Pattern path, String today) {}

    private static final List<Call> CALLS = List.of(
            call("POST", "write-downs/{}/reverse", CORRECT_BEFORE_POSTING),
            call("POST", "write-downs/{}/revoke", CORRECT_BEFORE_POSTING),
            call("POST", "entities/{}/journal/{}/reverse", CORRECT_BEFORE_POSTING),
            call(
                    "POST",
                    "entities/{}/journal",
                    "Manual entries are not there yet; capital paid in is recorded under /entities/{code}/contributions,"
                            + " everything else is posted by lots, disposals and write-downs."),
            call("POST", "entities/{}/periods/{}/soft-lock", NO_LOCKS),
            call("POST", "entities/{}/periods/{}/hard-lock", NO_LOCKS),
            call("POST", "entities/{}/periods/{}/re-open", NO_LOCKS),
            call("GET", "cases", NO_CASES),
            call("GET", "cases/{}", NO_CASES),
            call("POST", "cases/{}/submit", NO_CASES),
            call("POST", "cases/{}/approve", NO_CASES),
            call("POST", "cases/{}/return", NO_CASES),
            call("POST", "cases/{}/reject", NO_CASES),
            call("POST", "cases/{}/withdraw", NO_CASES),
            call("POST", "cases/{}/revoke", NO_CASES),
            call("GET", "entities/{}/statements/expansion", NO_SOLVENCY),
            call(
                    "POST",
                    "entities/{}/movements/import",
                    "Movements are not there yet; import purchases under …/lots/import and sales under …/disposals/import."),
            call("GET", "entities/{}/headroom", "Headroom is not a call yet; it stands on the page of lots."),
            call("GET", "prices/obv", "On-balance volume is not there yet; bars with volume are listed under /prices."),
            call("POST", "instruments", NO_TRADING),
            call("POST", "marks/import", NO_TRADING),
            call("POST", "ticks", "Ticks are not taken yet; import bars under /prices/import."),
            call("POST", "entities/{}/trading-accounts", NO_TRADING),
            call("POST", "entities/{}/trading-accounts/{}/snapshots", NO_TRADING),
            call("POST", "entities/{}/trading-accounts/{}/import", NO_TRADING),
            call("GET", "entities/{}/trading-accounts/{}/balances", NO_TRADING),
            call("POST", "entities/{}/trading-accounts/{}/positions/import", NO_TRADING),
            call("POST", "entities/{}/mark-to-market", NO_TRADING),
            call("GET", "entities/{}/margin-calls", NO_TRADING),
            call("POST", "margin-calls/{}/meet", NO_TRADING),
            call("GET", "entities/{}/live-balance-sheet", NO_LIVE_SHEET),
            call("GET", "entities/{}/live-balance-sheet/seals", NO_LIVE_SHEET),
            call("GET", "entities/{}/solvency", NO_SOLVENCY),
            call("GET", "entities/{}/insolvency", NO_SOLVENCY),
            call("GET", "entities/{}/stress", NO_SOLVENCY),
            call("GET", "entities/{}/capital", NO_SOLVENCY),
            call("GET", "entities/{}/write-down-effect", NO_SOLVENCY),
            call("POST", "institutions/{}/releases/import", NO_SOLVENCY),
            call("GET", "institutions/{}/releases", NO_SOLVENCY),
            call("POST", "calculations/option", NO_CALCULATIONS),
            call("POST", "calculations/futures", NO_CALCULATIONS),
            call("POST", "calculations/balances", NO_CALCULATIONS),
            call("POST", "calculations/position-size", NO_CALCULATIONS),
            call("POST", "calculations/write-down-effect", NO_CALCULATIONS),
            call("POST", "calculations/allocation", NO_CALCULATIONS),
            call("POST", "calculations/portfolio", NO_CALCULATIONS),
            call("POST", "entities/{}/liabilities/import", NO_PROOFS),
            call("POST", "entities/{}/proofs", NO_PROOFS),
            call("GET", "entities/{}/proofs/{}/accounts/{}", NO_PROOFS),
            call("GET", "proofs/{}", NO_PROOFS),
            call("POST", "proofs/verify", NO_PROOFS));

    private NotYet() {}

    /**
     * What there is today instead of a call; empty if the call was never promised.
     *
     * @param path below {@code /api/v1}
     */
    static Optional<String> of(String method, String path) {
        String bare = path.replaceAll("^/+|/+$", "");
        return CALLS.stream()
                .filter(call -> call.method().equals(method)
                        && call.path().matcher(bare).matches())
                .map(Call::today)
                .findFirst();
    }

    private static Call call(String method, String path, String today) {
        String pattern = String.join(
                "/",
                Arrays.stream(path.split("/", -1))
                        .map(part -> part.equals("{}") ? "[^/]+" : Pattern.quote(part))
                        .toList());
        return new Call(method, Pattern.compile(pattern), today);
    }
}
