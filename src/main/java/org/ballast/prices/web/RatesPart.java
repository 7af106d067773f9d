package org.ballast.prices.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Stretch;
import org.ballast.prices.application.ReadRates;
import org.ballast.prices.domain.RecordedRate;
import org.jspecify.annotations.Nullable;

/** The recorded exchange rates, those that came last first; read anew by each request, and after an upload. */
@Named
@RequestScoped
public class RatesPart {

    private static final int ROWS = 50;

    @Inject
    private ReadRates rates;

    @Inject
    private HttpServletRequest request;

    private @Nullable Stretch<RecordedRate> stretch;

    public Stretch<RecordedRate> getRates() {
        if (stretch == null) {
            stretch = Stretch.of(
                    request.getParameter("after"),
                    request.getParameter("before"),
                    ROWS,
                    (cursor, backward, limit) -> rates.beyond(getPair(), Cursor.number(cursor, 0), backward, limit),
                    recorded -> Cursor.of(recorded.rate().id()));
        }
        return stretch;
    }

    /** The pair that is looked at; all where it is empty. */
    public String getPair() {
        return Optional.ofNullable(request.getParameter("pair")).orElse("");
    }

    public List<String> getPairs() {
        return rates.pairs();
    }

    /** What was read before an upload is not what there is after it. */
    void readAnew() {
        stretch = null;
    }

    /** This list from another place on; {@code side} is {@code after} or {@code before}. */
    public String place(String side, String cursor) {
        return "/prices/rates.xhtml?pair=" + getPair() + "&" + side + "=" + cursor;
    }
}
