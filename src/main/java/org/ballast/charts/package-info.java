/**
 * Every chart of the portal: what is shown as a record, where its marks stand as a pure function of it, the same picture as SVG in
 * a page and drawn in a PDF, and its figures as a table.
 *
 * <p>How to show one: a bean makes a {@link org.ballast.charts.domain.Chart} of figures that it has, all words from its bundle,
 *
 * <pre>{@code
 * Line value = Line.of(word("course.value"), Tone.FIRST, days, Day::day, Day::marketValue);      // empty: the line stops
 * Steps carrying = Steps.of(word("course.carrying"), Tone.INK, days, Day::day, Day::carrying);
 * Chart chart = Chart.overDays(describe(), "USD", List.of(new Between(carrying, value, Tone.FIRST), value, carrying));
 * }</pre>
 *
 * and the page draws it: {@code <b:chart value="#{coursePage.chart}"/>}, with {@code table="false"} where a table of the same
 * figures stands on the page already, and with children as the text below it. In a PDF it is
 * {@code ChartPicture.of(chart)} as the value of an image element (ON_ERROR type Error, evaluation as the LowsDrawing of the memo),
 * 515 by 172 points or of the same proportion.
 *
 * <ul>
 *   <li>Axes: {@code overDays}, {@code overMinutes} (instants in UTC), {@code overFigures} (a fall in percent, a risk),
 *       {@code byName} (quarters, sources, assets; upright, on a phone lying), {@code ranked} (always lying, for long names).
 *   <li>Marks: {@code Line}, {@code Steps}, {@code Between} two of them, {@code Dots}, {@code Bars} (several stand side by side),
 *       {@code Stack} of bars, {@code Waterfall}, {@code Candles}, {@code Level} (a limit, across), {@code Upright} (a place along the
 *       axis). Bars, stacks, waterfalls and candles stand on axes of names.
 *   <li>Figures are decimals of the unit named; from ten millions on the axis is in millions by itself. A share is given in percent,
 *       unit {@code %}.
 *   <li>Tones are told apart by the colour-blind, light and dark; INK is for what is certain (books), QUIET for what stands
 *       behind, WRONG for what breaks a limit. A name stands at the end of its line, or above where there is no room.
 * </ul>
 */
@NullMarked
package org.ballast.charts;

import org.jspecify.annotations.NullMarked;
