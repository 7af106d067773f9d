package org.ballast.writedowns.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.PeriodName;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.web.Books;
import org.ballast.entities.web.Given;
import org.ballast.measurement.domain.ValueInUse.CashFlow;
import org.ballast.pages.web.Requests;
import org.ballast.pages.web.Words;
import org.ballast.refusals.Refusal;
import org.ballast.writedowns.application.NewValueInUse;
import org.ballast.writedowns.application.PreviewValueInUse;
import org.ballast.writedowns.application.ReadValuesInUse;
import org.ballast.writedowns.application.WriteValueInUse;
import org.ballast.writedowns.domain.ValueInUseMemo;
import org.ballast.writedowns.domain.ValueInUsePreview;
import org.jspecify.annotations.Nullable;

/** Where a preparer writes what an asset is expected to bring in use, year by year, and sees what that comes to. */
@Named
@ViewScoped
public class ValuesInUsePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int FIRST_ROWS = 3;
    private static final Pattern OF_A_ROW = Pattern.compile("cashFlows\\[(\\d+)\\]\\.(years|perUnit)");

    @Inject
    private WriteValueInUse writeValueInUse;

    @Inject
    private PreviewValueInUse previewValueInUse;

    @Inject
    private ReadValuesInUse valuesInUse;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Books books;

    private final Map<String, String> values = new HashMap<>();
    private final List<CashFlowRow> rows = new ArrayList<>();
    private long earlier;
    private transient @Nullable ValueInUsePreview preview;

    /**
     * Begins with nothing, or with what an earlier memo says.
     *
     * @param day offered as the reporting day
     */
    public void show(LocalDate day) {
        if (earlier != 0) {
            begin(valuesInUse.byId(earlier));
            workOut();
            return;
        }
        values.put("reportingDate", day.toString());
        values.put("priceGrowth", "0");
        for (int years = 1; years <= FIRST_ROWS; years++) {
            rows.add(new CashFlowRow(String.valueOf(years), ""));
        }
    }

    private void begin(ValueInUseMemo memo) {
        ValueInUseMemo.Terms terms = memo.terms();
        values.put("asset", memo.asset());
        values.put("reportingDate", memo.on().toString());
        values.put("discountRate", terms.estimate().preTaxRate().toPlainString());
        values.put("priceGrowth", terms.priceGrowth().toPlainString());
        values.put("level3Memo", terms.level3Memo());
        values.put("narrative", terms.narrative());
        for (CashFlow flow : terms.estimate().flows()) {
            rows.add(
                    new CashFlowRow(String.valueOf(flow.years()), flow.perUnit().toPlainString()));
        }
    }

    public boolean isMayWrite() {
        return currentUser.has(Role.PREPARER);
    }

    /** One more cash flow, of the year after the last one. */
    public void addRow() {
        String last = rows.isEmpty() ? "0" : rows.getLast().getYears();
        rows.add(new CashFlowRow(last.matches("\\d{1,3}") ? String.valueOf(Integer.parseInt(last) + 1) : "", ""));
    }

    public String write() {
        workOut();
        ValueInUseMemo written;
        try {
            written = writeValueInUse.write(Given.entity(books.entity()).code(), said());
        } catch (Refusal refusal) {
            if (!refusal.errors().stream()
                            .allMatch(error -> OF_A_ROW.matcher(error.field()).matches())
                    || refusal.errors().isEmpty()) {
                throw refusal;
            }
            refusal.errors().forEach(this::beside);
            return "";
        }
        Words.sayAfterRedirect(
                "writedowns", "valueInUse.written", written.revision(), written.asset(), PeriodName.day(written.on()));
        return "/writedowns/valueInUse.xhtml?faces-redirect=true&id=" + written.id();
    }

    /** An error stands beside the row that it is about: those that are sent are the filled ones. */
    private void beside(Refusal.FieldError error) {
        Matcher named = OF_A_ROW.matcher(error.field());
        if (named.matches()) {
            int row = rows.indexOf(filled().get(Integer.parseInt(named.group(1))));
            FacesContext.getCurrentInstance()
                    .addMessage(
                            "memo:flows:" + row + ":" + named.group(2),
                            new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence(error.message()), null));
        }
    }

    private static String sentence(String message) {
        return message.substring(0, 1).toUpperCase(Locale.ENGLISH) + message.substring(1) + ".";
    }

    private List<CashFlowRow> filled() {
        return rows.stream().filter(CashFlowRow::isFilled).toList();
    }

    private NewValueInUse said() {
        NewValueInUse form = Requests.of(NewValueInUse.class, values);
        return new NewValueInUse(
                form.asset(),
                form.reportingDate(),
                form.discountRate(),
                form.priceGrowth(),
                form.level3Memo(),
                form.narrative(),
                filled().stream().map(CashFlowRow::said).toList());
    }

    /** Works out what is keyed in; what is no day is told when it is written. */
    public void workOut() {
        ReportingEntity entity = Given.entity(books.entity());
        try {
            preview = previewValueInUse.of(entity, said()).orElse(null);
        } catch (Refusal unreadable) {
            preview = null;
        }
    }

    /** What is keyed in comes to so much; null while something is missing. */
    public @Nullable ValueInUsePreview getPreview() {
        return preview;
    }

    /** The code of the currency of the book. */
    public String getCurrency() {
        ReportingEntity entity = books.entity();
        return entity == null ? "" : entity.functionalCurrency().getCurrencyCode();
    }

    /** What is keyed in, by field. */
    public Map<String, String> getValues() {
        return values;
    }

    public List<CashFlowRow> getRows() {
        return rows;
    }

    /** Key of the memo that the form begins with, 0 for none. */
    public long getEarlier() {
        return earlier;
    }

    public void setEarlier(long earlier) {
        this.earlier = earlier;
    }
}
