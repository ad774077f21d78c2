package primarycare.table.access;

import primarycare.figure.Column;
import primarycare.figure.Figures;

/** How a rate of consultations has grown since the first year of its area, age band and sex. */
record ConsultationGrowth(
    @Column(
            value = "First year that the inputs have for the area, age band and sex.",
            amount = true)
        long firstYear,
    @Column(value = "Years since first_year.", unit = "years") long yearsSinceFirst,
    @Column(
            value = "The rate as an index on the first year.",
            unit = "first year = 100",
            whenEmpty = NO_INDEX)
        Double rateIndex,
    @Column(
            value =
                "Change of the rate since the first year; in the last year, over the whole span.",
            unit = "%",
            whenEmpty = NO_INDEX)
        Double changePercent) {

  static final String NO_INDEX = "the year or the first year has no rate, or the first is 0";

  static ConsultationGrowth of(ConsultationCell cell, ConsultationCell first) {
    long from = first.row().year().getYear();
    Double change = Figures.change(cell.rate(), first.rate());
    return new ConsultationGrowth(
        from,
        cell.row().year().getYear() - from,
        Figures.index(cell.rate(), first.rate()),
        change == null ? null : (Double) (change * 100));
  }
}
