package primarycare.table.headline;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import primarycare.figure.Column;
import primarycare.figure.Key;
import primarycare.figure.Label;
import primarycare.figure.People;
import primarycare.figure.Protection;
import primarycare.figure.Shown;
import primarycare.figure.Table;
import primarycare.model.ReferenceModel;
import primarycare.table.column.AreaTypes;
import primarycare.table.kind.PublishedTable;
import primarycare.table.kind.SourceTable;

/**
 * The main figures, one row for each measure, area and period, with its caveat in words.
 *
 * <p>Grain: indicator, area, period. Counts and amounts add up within an indicator, an area type
 * and a period, and only there.
 */
@Table(
    title = "The main figures of the latest periods and a year before, each with its caveat",
    grain = "indicator, area, period",
    method =
        "For the latest month and the latest year of each indicator, and the same a year before"
            + " where there is one. A row repeats what the table of the indicator says:"
            + " attendances and GPs are of benchmark, shares of attendances of attendance_need and"
            + " care_home_use, other staff of workforce_trend, patients of area_profile, the"
            + " survey's of access_survey, calls of nhs111_calls. Add up counts and amounts within an"
            + " indicator, an area type and a period, and only there. Columns are called as those"
            + " who use Fingertips know them.",
    reads = {"registered_patients", "practice_map", "ae_attendance"})
public record Headline(
    @Key("What is measured, in words.") String indicator,
    Area area,
    TimePeriod time,
    Figure figure,
    @Column(
            value = "What the value is compared with: England, or the whole area.",
            whenEmpty = NOT_COMPARED)
        String comparedTo,
    @Column(value = "Its value, as verdict uses it.", amount = true, whenEmpty = NOT_COMPARED)
        Double comparedToValue,
    @Label(
            given = "count",
            figure = "value",
            lower = "lower_ci_95_limit",
            upper = "upper_ci_95_limit",
            reference = "compared_to_value")
        @Label(
            given = "amount",
            figure = "value",
            reference = "compared_to_value",
            margin = Label.Margin.SIMILAR)
        @Column(
            value =
                "higher, similar or lower than compared_to, as the table of the indicator says.",
            whenEmpty = "the table gives none, or " + NOT_COMPARED)
        String verdict,
    @Column(
            value = "What to say with the value: what is missing from it, or not known.",
            whenEmpty = "there is nothing to say")
        String caveat) {

  static final String NOT_COMPARED = "there is no value, or nothing to compare it with";
  static final String NO_VALUE = "value_note says why";
  static final String OF_NOBODY = "suppressed, or not available because people are not counted";

  /** Headlines of one table: what it collects once a run, and its rows of what may be shown. */
  @FunctionalInterface
  public interface Source {

    /** Those of a run. */
    Function<Protection, Stream<Headline>> of(ReferenceModel model);

    /** Of figures that count no people, where a source of the run is given. */
    static Source ofPublic(String source, Function<ReferenceModel, Stream<Headline>> rows) {
      return model ->
          protection -> model.isGiven(source) ? rows.apply(model) : Stream.<Headline>empty();
    }
  }

  /** The area that a figure is of. */
  public record Area(
      @Key(AreaTypes.DESCRIPTION) String areaType,
      @Key(AreaTypes.CODE_DESCRIPTION) String areaCode,
      @Column(value = "Name of the area.", whenEmpty = "no source names it") String areaName) {}

  /** A value, and what it is made of. */
  public record Figure(
      @Column(value = "The figure, in the unit.", amount = true, whenEmpty = NO_VALUE) Double value,
      @Column("What one of the value is.") String unit,
      @Column(
              value = "Its lower 95% limit, as the table of the indicator makes it.",
              amount = true,
              whenEmpty = "there is no value, or it is no estimate")
          Double lowerCi95Limit,
      @Column(
              value = "Its upper 95% limit.",
              amount = true,
              whenEmpty = "there is no value, or it is no estimate")
          Double upperCi95Limit,
      @People(
              value = "Attendances that the value is of.",
              unit = "attendances",
              whenEmpty = OF_NOBODY,
              repeated = true)
          Shown count,
      @Column(
              value =
                  "What the value is of where it is of no attendances: FTE, patients, responses or"
                      + " calls.",
              amount = true,
              whenEmpty = "the value is of attendances, or there is none")
          Double amount,
      @Column(
              value =
                  "Patients, attendances expected or that tell, responses or calls that divide it.",
              amount = true,
              whenEmpty = "nothing does")
          Double denominator,
      @Column(value = "Why there is no value.", whenEmpty = "there is one") String valueNote) {

    /** One of no people. */
    public static Figure ofPublic(
        Double value, String unit, Number amount, Number denominator, String note) {
      return new Figure(
          value,
          unit,
          null,
          null,
          Shown.NOT_AVAILABLE,
          asDouble(amount),
          asDouble(denominator),
          value == null ? note : null);
    }

    private static Double asDouble(Number number) {
      return number == null ? null : (Double) number.doubleValue();
    }

    /** The same with limits. */
    public Figure between(Double lower, Double upper) {
      return new Figure(value, unit, lower, upper, count, amount, denominator, valueNote);
    }
  }

  /** A figure that is compared with nothing. */
  public static Headline alone(
      String indicator, Area area, TimePeriod time, Figure figure, String caveat) {
    return new Headline(indicator, area, time, figure, null, null, null, caveat);
  }

  /** The table of these headlines. */
  public static PublishedTable table(Source... sources) {
    return SourceTable.of(
            Headline.class, model -> collected(model, List.of(sources)), Headline::rows)
        .by(ReferenceModel::ofAttendances);
  }

  private static List<Function<Protection, Stream<Headline>>> collected(
      ReferenceModel model, List<Source> sources) {
    return sources.stream().map(source -> source.of(model)).toList();
  }

  static Stream<Headline> rows(
      List<Function<Protection, Stream<Headline>>> sources, Protection protection) {
    return sources.stream().flatMap(source -> source.apply(protection));
  }
}
