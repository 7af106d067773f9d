package org.ballast.trading.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.pages.web.Requests;
import org.ballast.pages.web.Words;
import org.ballast.trading.application.AddInstrument;
import org.ballast.trading.application.NewInstrument;
import org.ballast.trading.application.ReadInstruments;
import org.ballast.trading.domain.FuturesStyle;
import org.ballast.trading.domain.Instrument;
import org.ballast.trading.domain.InstrumentKind;
import org.ballast.trading.domain.options.OptionRight;
import org.jspecify.annotations.Nullable;

/** The instruments that are known, by symbol, and another one. */
@Named
@ViewScoped
public class InstrumentsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 100;

    @Inject
    private ReadInstruments instruments;

    @Inject
    private AddInstrument addInstrument;

    @Inject
    private Assets assets;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private HttpServletRequest request;

    private final Map<String, String> values =
            new HashMap<>(Map.of("kind", InstrumentKind.OPTION.name(), "style", FuturesStyle.INVERSE.name()));
    private transient @Nullable List<Instrument> found;

    private List<Instrument> found() {
        if (found == null) {
            found = instruments.after(Objects.requireNonNullElse(request.getParameter("after"), ""), ROWS + 1);
        }
        return found;
    }

    public List<Instrument> getRows() {
        return found().size() > ROWS ? found().subList(0, ROWS) : found();
    }

    /** Where the list goes on; empty at its end. */
    public String getNext() {
        return found().size() > ROWS
                ? "/trading/instruments.xhtml?after=" + getRows().getLast().symbol()
                : "";
    }

    public String add() {
        Instrument added = addInstrument.add(Requests.of(NewInstrument.class, values));
        Words.sayAfterRedirect("trading", "instruments.added", added.symbol());
        return "/trading/instruments.xhtml?faces-redirect=true";
    }

    public boolean isMayAdd() {
        return currentUser.has(Role.ADMIN);
    }

    public List<Asset> getAssets() {
        return assets.all();
    }

    public InstrumentKind[] getKinds() {
        return InstrumentKind.values();
    }

    public FuturesStyle[] getStyles() {
        return FuturesStyle.values();
    }

    public OptionRight[] getRights() {
        return OptionRight.values();
    }

    public Map<String, String> getValues() {
        return values;
    }
}
