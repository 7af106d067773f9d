package org.ballast.statements.web;

import java.util.List;
import org.ballast.amounts.Money;

/** Amounts as decimal texts. */
final class JsonMoney {

    private JsonMoney() {}

    static String text(Money money) {
        return money.amount().toPlainString();
    }

    static List<String> texts(List<Money> amounts) {
        return amounts.stream().map(JsonMoney::text).toList();
    }
}
