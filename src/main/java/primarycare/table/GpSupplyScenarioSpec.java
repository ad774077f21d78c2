package primarycare.table;

import static primarycare.spec.ColumnSpec.amount;
import static primarycare.spec.ColumnSpec.attribute;
import static primarycare.spec.ColumnSpec.key;
import static primarycare.spec.ColumnSpec.rate;
import static primarycare.spec.Columns.AGE_BAND;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_NAME;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.LIST_EXTRACT_DATE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PERIOD;
import static primarycare.spec.Columns.REGISTERED_PATIENTS;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataTypes;
import primarycare.job.Scenario;
import primarycare.spec.ColumnSpec;
import primarycare.spec.TableSpec;

/** What {@code gp_supply_scenario} promises: {@link GpSupplyScenario} measures it. */
final class GpSupplyScenarioSpec {

  static final TableSpec SPEC =
      new TableSpec(
          "gp_supply_scenario",
          "GP full-time equivalents in future years, under the job's scenarios",
          "census month, year, area, scenario, age band",
          "Answers how many GPs there would be if the job's assumptions held; it is not a"
              + " forecast and has no confidence limits. It starts from all GPs by age at the"
              + " latest census, those in training included, of the practices that reported and"
              + " are on the list. In each year closing is opening plus joiners less leavers"
              + " and retirements plus the change of hours, and the next year opens with it."
              + " Leavers and retirements are shares of the opening; nobody moves to an older"
              + " band. Joiners of the whole area are shared among its areas by their share of"
              + " the opening FTE of the census. Patients grow by the same percentage each"
              + " year. Left out where the job states no scenario.",
          0,
          columns());

  private GpSupplyScenarioSpec() {}

  private static List<ColumnSpec> columns() {
    return Stream.of(keys(), amounts(), assumptions()).flatMap(List::stream).toList();
  }

  private static List<ColumnSpec> keys() {
    return List.of(
        key(
            MONTH,
            DataTypes.DateType,
            "First day of the month of the census that the scenario starts from."),
        key(PERIOD, DataTypes.StringType, "Length of the period: year."),
        key(AREA_TYPE, DataTypes.StringType, AreaTypes.DESCRIPTION),
        key(AREA_CODE, DataTypes.StringType, AreaTypes.CODE_DESCRIPTION),
        attribute(AREA_NAME, DataTypes.StringType, "Name of the area."),
        key(GpSupplyFrames.SCENARIO, DataTypes.StringType, "Name of the scenario in the job."),
        key("year", DataTypes.LongType, "Year after the census, from 1."),
        attribute(
            "year_ending", DataTypes.DateType, "First day of the month in which the year ends."),
        key(
            GpSupplyFrames.BAND_ORDER,
            DataTypes.LongType,
            "Position of the age band, 0 for all, then from 1: the order of the rows."),
        key(
            AGE_BAND,
            DataTypes.StringType,
            "Age of the GPs: all, " + String.join(", ", Scenario.AGE_BANDS) + "."),
        attribute(
            LIST_EXTRACT_DATE,
            DataTypes.DateType,
            "Extract date of the list that the registered patients grow from."),
        amount(
            "practices_reporting",
            DataTypes.LongType,
            "practices",
            "Practices that reported their GPs by age and are on the list."));
  }

  private static List<ColumnSpec> amounts() {
    return List.of(
        fte("opening_fte", "GPs at the start of the year."),
        fte("joiners_fte", "GPs who join in the year."),
        fte("leavers_fte", "GPs who leave in the year other than by retiring."),
        fte("retirements_fte", "GPs who retire in the year."),
        fte(
            "hours_effect_fte",
            "Change from the hours of those who stay or join; below 0 if they work fewer."),
        fte("closing_fte", "GPs at the end of the year: the numerator."),
        amount(
            REGISTERED_PATIENTS,
            DataTypes.LongType,
            "patients",
            "Registered patients of the same practices at the end of the year: the denominator."),
        rate(
            "gps_per_1000",
            "closing_fte",
            REGISTERED_PATIENTS,
            1000,
            "FTE GPs of the band per 1,000 registered patients at the end of the year."));
  }

  private static List<ColumnSpec> assumptions() {
    return List.of(
        percent("list_growth_percent", "Growth of the registered patients in a year, as assumed."),
        percent("leaving_rate_percent", "Share of the opening FTE that leaves, as assumed.")
            .nullWhen("the row is for all age bands"),
        percent("retirement_rate_percent", "Share of the opening FTE that retires, as assumed.")
            .nullWhen("the row is for all age bands"),
        percent("hours_change_percent", "Change of hours in a year, as assumed.")
            .nullWhen("the row is for all age bands"));
  }

  private static ColumnSpec fte(String name, String description) {
    return amount(name, DataTypes.DoubleType, "FTE", description);
  }

  private static ColumnSpec percent(String name, String description) {
    return amount(name, DataTypes.DoubleType, "percent", description);
  }
}
