package org.ballast.holdings.web;

/** How programs confirm amounts that lie far from the market. */
final class Confirmation {

    static final String OF_COST =
            "A cost a unit more than 20 % outside the day's low to high of the principal market (of"
                    + " any market known where the asset has no policy yet) is refused as IMPLAUSIBLE_COST with each row in"
                    + " errors, and nothing is written. The same call with confirm=true records it all.";

    static final String OF_PROCEEDS =
            "Proceeds a unit more than 20 % outside the day's low to high of the principal market"
                    + " (of any market known where the asset has no policy yet) are refused as IMPLAUSIBLE_PROCEEDS with each row"
                    + " in errors, and nothing is written. The same call with confirm=true records it all.";

    static final String OF_CONSIDERATION =
            "What was paid or received a unit, more than 20 % outside the day's low to high of the principal market (of any"
                    + " market known where the asset has no policy yet), is refused as IMPLAUSIBLE_PROCEEDS with each row in"
                    + " errors, and nothing is written. The same call with confirm=true records it all.";

    private Confirmation() {}
}
