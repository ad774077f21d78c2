package primarycare.table;

import static primarycare.spec.Columns.AGE_BAND;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.FTE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.REGISTERED_PATIENTS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import primarycare.job.Scenario;

/** The scenarios of a job as a frame, and openings as the years that follow them. */
final class GpSupplyFrames {

  static final String SCENARIO = "scenario";
  static final String BAND_ORDER = "age_band_order";
  static final String AREA_FTE = "area_fte";
  static final String WHOLE_FTE = "whole_fte";

  /** What makes the closing FTE, and the closing FTE. */
  static final List<String> AMOUNTS =
      List.of(
          "opening_fte",
          "joiners_fte",
          "leavers_fte",
          "retirements_fte",
          "hours_effect_fte",
          "closing_fte");

  private static final DataType DECIMAL = DataTypes.createDecimalType(28, GpSupply.SCALE);

  /** One row per scenario and age band. */
  static final StructType ASSUMPTIONS =
      new StructType()
          .add(SCENARIO, DataTypes.StringType)
          .add("years", DataTypes.IntegerType)
          .add(BAND_ORDER, DataTypes.IntegerType)
          .add(AGE_BAND, DataTypes.StringType)
          .add("list_growth_percent", DECIMAL)
          .add("joiners", DECIMAL)
          .add("leaving_rate_percent", DECIMAL)
          .add("retirement_rate_percent", DECIMAL)
          .add("hours_change_percent", DECIMAL);

  private static final StructType YEARS = years();

  private GpSupplyFrames() {}

  static List<Row> rows(List<Scenario> scenarios) {
    List<Row> rows = new ArrayList<>();
    for (Scenario scenario : scenarios) {
      for (String band : Scenario.AGE_BANDS) {
        rows.add(
            RowFactory.create(
                scenario.name(),
                scenario.years(),
                Scenario.AGE_BANDS.indexOf(band) + 1,
                band,
                decimal(scenario.listGrowthPercent()),
                decimal(scenario.joinersFte().get(band)),
                decimal(scenario.leavingRatePercent().get(band)),
                decimal(scenario.retirementRatePercent().get(band)),
                decimal(scenario.hoursChangePercent())));
      }
    }
    return rows;
  }

  /** One row per opening and year. */
  static Dataset<Row> projected(Dataset<Row> openings) {
    FlatMapFunction<Row, Row> years = GpSupplyFrames::years;
    return openings.flatMap(years, Encoders.row(YEARS));
  }

  private static Iterator<Row> years(Row opening) {
    BigDecimal patients = BigDecimal.valueOf(opening.<Long>getAs(REGISTERED_PATIENTS));
    GpSupply.Assumptions assumed =
        new GpSupply.Assumptions(
            opening.getAs("years"),
            opening.getAs("list_growth_percent"),
            joiners(opening),
            opening.getAs("leaving_rate_percent"),
            opening.getAs("retirement_rate_percent"),
            opening.getAs("hours_change_percent"));
    return GpSupply.of(opening.getAs(FTE), patients, assumed).stream()
        .map(year -> row(opening, year))
        .iterator();
  }

  /** Those who join go to areas as their GPs do. */
  private static BigDecimal joiners(Row opening) {
    BigDecimal whole = opening.getAs(WHOLE_FTE);
    BigDecimal area = opening.getAs(AREA_FTE);
    BigDecimal joiners = opening.getAs("joiners");
    return area.compareTo(whole) == 0
        ? joiners
        : joiners.multiply(area).divide(whole, GpSupply.SCALE, RoundingMode.HALF_UP);
  }

  private static Row row(Row opening, GpSupply year) {
    return RowFactory.create(
        opening.getAs(MONTH),
        opening.getAs(AREA_TYPE),
        opening.getAs(AREA_CODE),
        opening.getAs(SCENARIO),
        year.year(),
        opening.getAs(BAND_ORDER),
        opening.getAs(AGE_BAND),
        year.opening(),
        year.joiners(),
        year.leavers(),
        year.retirements(),
        year.hours(),
        year.closing(),
        year.patients().setScale(0, RoundingMode.HALF_UP).longValueExact(),
        opening.getAs("list_growth_percent"),
        opening.getAs("leaving_rate_percent"),
        opening.getAs("retirement_rate_percent"),
        opening.getAs("hours_change_percent"));
  }

  private static StructType years() {
    StructType years =
        new StructType()
            .add(MONTH, DataTypes.DateType)
            .add(AREA_TYPE, DataTypes.StringType)
            .add(AREA_CODE, DataTypes.StringType)
            .add(SCENARIO, DataTypes.StringType)
            .add("year", DataTypes.IntegerType)
            .add(BAND_ORDER, DataTypes.IntegerType)
            .add(AGE_BAND, DataTypes.StringType);
    for (String amount : AMOUNTS) {
      years = years.add(amount, DECIMAL);
    }
    return years
        .add(REGISTERED_PATIENTS, DataTypes.LongType)
        .add("list_growth_percent", DECIMAL)
        .add("leaving_rate_percent", DECIMAL)
        .add("retirement_rate_percent", DECIMAL)
        .add("hours_change_percent", DECIMAL);
  }

  private static BigDecimal decimal(BigDecimal number) {
    return number.setScale(GpSupply.SCALE, RoundingMode.HALF_UP);
  }
}
