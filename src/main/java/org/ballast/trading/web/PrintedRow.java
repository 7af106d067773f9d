package org.ballast.trading.web;

import java.io.Serializable;
import org.ballast.entities.web.Given;
import org.ballast.trading.application.NewSnapshot.Printed;
import org.jspecify.annotations.Nullable;

/** A figure that a venue printed, as it is keyed in. */
public class PrintedRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private String amount = "";

    boolean isFilled() {
        return !(name + amount).isEmpty();
    }

    Printed said() {
        return new Printed(name, amount);
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = Given.orEmpty(name);
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(@Nullable String amount) {
        this.amount = Given.orEmpty(amount);
    }
}
