package primarycare.table;

import static primarycare.spec.ColumnSpec.amount;
import static primarycare.spec.ColumnSpec.attribute;
import static primarycare.spec.ColumnSpec.key;
import static primarycare.spec.ColumnSpec.rate;
import static primarycare.spec.Columns.AGE_BAND;
import static primarycare.spec.Columns.SEX;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;
import primarycare.spec.ColumnSpec;
import primarycare.spec.TableSpec;
import primarycare.statistics.Methods;

/** What {@code consultation_rates} promises: {@link ConsultationRates} measures it. */
final class ConsultationRatesSpec {

  static final String CONSULTATIONS = "consultations";
  static final String PERSON_YEARS = "person_years";
  static final String ORIGIN = "origin";

  private static final String NO_INDEX =
      "the year or the first year has no rate, or the first is 0";

  static final TableSpec SPEC =
      new TableSpec(
          "consultation_rates",
          "Consultations per person by age band and sex, and their growth since the first year",
          "survey year, area, age band, sex",
          "How much more often people see their general practice than in the first year that the"
              + " inputs have for the area, age band and sex: consultations over person-years, and "
              + Methods.INDEX.description()
              + ". All ages and both sexes are as the input states them, else sums of its age bands"
              + " and sexes, which must not overlap. Survey figures are public."
              + LocalColumns.EVERY_MONTH,
          0,
          LocalColumns.all(List.of(LocalColumns.yearly(), LocalColumns.statedArea(), columns())));

  private ConsultationRatesSpec() {}

  private static List<ColumnSpec> columns() {
    return List.of(
        key(
            AGE_BAND,
            DataTypes.StringType,
            "Age band as the input names it, or all; other for texts together that are no band of"
                + " ages."),
        key(SEX, DataTypes.StringType, "female, male, not known, or all."),
        attribute(ORIGIN, DataTypes.StringType, "stated by the input, or summed over its parts."),
        amount(
            CONSULTATIONS, DataTypes.DoubleType, "consultations", "Consultations: the numerator."),
        amount(
            PERSON_YEARS, DataTypes.DoubleType, "person-years", "Person-years: the denominator."),
        rate(
            "consultations_per_person",
            CONSULTATIONS,
            PERSON_YEARS,
            1,
            "Consultations per person-year."),
        amount(
            "first_year",
            DataTypes.LongType,
            "",
            "First year that the inputs have for the area, age band and sex."),
        amount("years_since_first", DataTypes.LongType, "years", "Years since first_year."),
        LocalColumns.figure(
            "rate_index", "first year = 100", "The rate as an index on the first year.", NO_INDEX),
        LocalColumns.figure(
            "change_percent",
            "%",
            "Change of the rate since the first year; in the last year, over the whole span.",
            NO_INDEX));
  }
}
