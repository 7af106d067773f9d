package org.ballast.journal.domain;

/** The accounts that features post to, by number; names, types and order live in the chart of accounts (§5.1). */
public enum Account {
    CASH("1000"),
    DIGITAL_ASSETS_AT_COST("1500"),
    ACCUMULATED_IMPAIRMENT("1590"),
    SHARE_CAPITAL("3000"),
    ADDITIONAL_PAID_IN_CAPITAL("3100"),
    RETAINED_EARNINGS("3200"),
    GAIN_ON_DISPOSAL("4100"),
    IMPAIRMENT_LOSS("6100"),
    LOSS_ON_DISPOSAL("6200");

    private final String number;

    Account(String number) {
        this.number = number;
    }

    public String number() {
        return number;
    }
}
