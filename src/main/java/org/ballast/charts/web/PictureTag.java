package org.ballast.charts.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.ChartSize;
import org.ballast.charts.domain.Layout;

/** Writes a chart twice, as wide as a page and as narrow as a phone: the style sheet shows the one that fits. */
@FacesComponent(value = "org.ballast.Picture", createTag = true, tagName = "picture", namespace = "ballast/charts")
public class PictureTag extends UIComponentBase {

    @Override
    public String getFamily() {
        return "org.ballast.Charts";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        if (isRendered() && getAttributes().get("value") instanceof Chart chart && chart.isDrawable()) {
            WordsOfPages words = new WordsOfPages();
            faces.getResponseWriter().write(Svg.of(Layout.of(chart, ChartSize.WIDE, words), chart.title(), "wide"));
            faces.getResponseWriter().write(Svg.of(Layout.of(chart, ChartSize.NARROW, words), chart.title(), "narrow"));
        }
    }
}
