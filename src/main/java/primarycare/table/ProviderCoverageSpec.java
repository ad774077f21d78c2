package primarycare.table;

import static primarycare.conform.Providers.OFFICIAL;
import static primarycare.conform.Providers.PROVIDER_CODE;
import static primarycare.spec.ColumnSpec.amount;
import static primarycare.spec.ColumnSpec.attribute;
import static primarycare.spec.ColumnSpec.key;
import static primarycare.spec.ColumnSpec.people;
import static primarycare.spec.ColumnSpec.rate;
import static primarycare.spec.Columns.DEPARTMENT_GROUP;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PERIOD;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;
import primarycare.spec.ColumnSpec;
import primarycare.spec.TableSpec;

/** What {@code provider_coverage} promises: {@link ProviderCoverage} measures it. */
final class ProviderCoverageSpec {

  static final String PROVIDER_NAME = "provider_name";
  static final String IN_EXTRACT = "in_extract";
  static final String LOCAL = "attendances_in_extract";
  static final String EXPECTED = "expected";
  static final String DIFFERENCE = "difference";
  static final String GAP = "gap";
  static final String EXCEEDS = "exceeds_official";

  private static final String NOT_REPORTED =
      "the month's publication has no figure for the provider";

  static final TableSpec SPEC =
      new TableSpec(
          "provider_coverage",
          "What the extract of attendances holds of each A&E provider, beside the official total",
          "month, provider, department group",
          "Attendances of the extract count as in the other tables: planned follow-ups, same-day"
              + " emergency care and streamed patients are left out. The official total is that"
              + " of A&E Attendances and Emergency Admissions, NHS England: type 1, type 2 and"
              + " other departments, booked attendances included. It holds all patients of the"
              + " provider; an extract by registration holds only those of the area, so the"
              + " share does not by itself measure quality: watch how it changes. Share,"
              + " difference and exceeds_official are made from the protected count.",
          0,
          columns());

  private ProviderCoverageSpec() {}

  private static List<ColumnSpec> columns() {
    return List.of(
        key(MONTH, DataTypes.DateType, "First day of the month."),
        key(PERIOD, DataTypes.StringType, "Length of the period: month."),
        key(
            PROVIDER_CODE,
            DataTypes.StringType,
            "Code of the organisation where people attended; unknown_provider for records"
                + " without a code, or with one not in the form of a code."),
        attribute(PROVIDER_NAME, DataTypes.StringType, "Latest name of the provider.")
            .nullWhen("no publication in the inputs has the provider"),
        key(DEPARTMENT_GROUP, DataTypes.StringType, Groups.DEPARTMENT_DESCRIPTION),
        attribute(
            IN_EXTRACT,
            DataTypes.BooleanType,
            "Whether the extract has an attendance at the provider in the department group and"
                + " month."),
        attribute(
                EXPECTED,
                DataTypes.BooleanType,
                "Whether the job expects patients of the area, or of one of its practices, to"
                    + " attend there.")
            .nullWhen("the job does not say which providers it expects"),
        amount(
                ExpectedProviders.USUAL_SHARE,
                DataTypes.DoubleType,
                "",
                "Usual share of the whole area's attendances that are at the provider, from 0 to"
                    + " 1, as the job states.")
            .nullWhen("the job does not say"),
        people(LOCAL, "attendances", "Attendances in the extract that count."),
        amount(
                OFFICIAL,
                DataTypes.LongType,
                "attendances",
                "Attendances that the provider reported, booked or not.")
            .nullWhen(NOT_REPORTED),
        rate(
                "covered_percent",
                LOCAL,
                OFFICIAL,
                100,
                "Share of the provider's official total that is in the extract.")
            .nullWhen("the count is suppressed, or there is no official total"),
        amount(
                DIFFERENCE,
                DataTypes.LongType,
                "attendances",
                "Attendances in the extract less the official total.")
            .nullWhen("the count is suppressed, or there is no official total"),
        attribute(
            GAP,
            DataTypes.BooleanType,
            "Whether the extract has no attendance at the provider in the department group and"
                + " month, but has some in another month."),
        attribute(
                EXCEEDS,
                DataTypes.BooleanType,
                "Whether the extract has more attendances than the official total, by more than"
                    + " rounding can explain.")
            .nullWhen("the count is suppressed, or there is no official total"));
  }
}
