package primarycare.table;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static primarycare.conform.Flows.PATIENTS;
import static primarycare.conform.Flows.REGISTRATION;
import static primarycare.conform.Flows.RESIDENCE;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_NAME;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.LIST_EXTRACT_DATE;
import static primarycare.spec.Columns.MEMBERSHIP_DATE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PERIOD;
import static primarycare.table.RegistrationFlowsSpec.LIST;
import static primarycare.table.RegistrationFlowsSpec.LIVING_ELSEWHERE;
import static primarycare.table.RegistrationFlowsSpec.REGISTERED_ELSEWHERE;
import static primarycare.table.RegistrationFlowsSpec.REGISTRATION_NAME;
import static primarycare.table.RegistrationFlowsSpec.RESIDENCE_NAME;
import static primarycare.table.RegistrationFlowsSpec.RESIDENTS;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import primarycare.conform.Flows;
import primarycare.conform.Organisations;
import primarycare.conform.ReferenceModel;
import primarycare.conform.Registration;
import primarycare.conform.Residences;
import primarycare.organisation.WithoutPractice;
import primarycare.spec.Casts;
import primarycare.spec.Columns;
import primarycare.spec.TableSpec;

/**
 * Who lives where and is registered where.
 *
 * <p>Grain: quarter, area type, area of residence, area of registration. Source: Patients
 * Registered at a GP Practice, by LSOA. The rows of an area type hold every patient of the list
 * once.
 */
public final class RegistrationFlows implements PublishedTable {

  @Override
  public TableSpec spec() {
    return RegistrationFlowsSpec.SPEC;
  }

  @Override
  public List<String> needs() {
    return List.of("practice_map", "lsoa_area", Residences.SOURCE);
  }

  @Override
  public Optional<Organisations> months(ReferenceModel model) {
    return Optional.of(model.residences().places());
  }

  @Override
  public Dataset<Row> measure(ReferenceModel model) {
    Residences residences = model.residences();
    Dataset<Row> dates =
        residences.places().months().where(col("given")).select(MONTH, MEMBERSHIP_DATE);
    return named(totals(residences.flows()), residences.names())
        .join(broadcast(dates), MONTH)
        .withColumn(PERIOD, lit("quarter"))
        .withColumn(LIST_EXTRACT_DATE, col(MONTH));
  }

  /**
   * Beside each flow, what all of the area of residence and of the area of registration come to.
   */
  static Dataset<Row> totals(Dataset<Row> flows) {
    Column home = isArea(col(RESIDENCE));
    Column practice = isArea(col(REGISTRATION));
    Column between = col(RESIDENCE).notEqual(col(REGISTRATION));
    Column registered = between.and(col(REGISTRATION).notEqual(Flows.CLOSED_PRACTICE));
    Column living = between.and(col(RESIDENCE).notEqual(Flows.UNKNOWN));
    return flows
        .withColumn(RESIDENTS, when(home, of(RESIDENCE, lit(true))))
        .withColumn(REGISTERED_ELSEWHERE, when(home, of(RESIDENCE, registered)))
        .withColumn(LIST, when(practice, of(REGISTRATION, lit(true))))
        .withColumn(LIVING_ELSEWHERE, when(practice, of(REGISTRATION, living)));
  }

  private static Column of(String side, Column counted) {
    return sum(when(counted, col(PATIENTS)).otherwise(lit(0L)))
        .over(Window.partitionBy(MONTH, AREA_TYPE, side));
  }

  private static Column isArea(Column code) {
    return not(
        Registration.isPlace(code)
            .or(
                code.isin(
                    Flows.CLOSED_PRACTICE, Flows.ELSEWHERE, Flows.UNKNOWN, Columns.UNASSIGNED)));
  }

  private static Dataset<Row> named(Dataset<Row> flows, Dataset<Row> names) {
    return flows
        .join(broadcast(side(names, RESIDENCE, RESIDENCE_NAME)), on(RESIDENCE), "left")
        .join(broadcast(side(names, REGISTRATION, REGISTRATION_NAME)), on(REGISTRATION), "left")
        .withColumn(RESIDENCE_NAME, coalesce(col(RESIDENCE_NAME), title(col(RESIDENCE))))
        .withColumn(REGISTRATION_NAME, coalesce(col(REGISTRATION_NAME), title(col(REGISTRATION))));
  }

  private static Dataset<Row> side(Dataset<Row> names, String code, String name) {
    return names.select(col(AREA_TYPE), col(AREA_CODE).as(code), col(AREA_NAME).as(name));
  }

  private static String[] on(String code) {
    return new String[] {AREA_TYPE, code};
  }

  private static Column title(Column code) {
    Column title = Casts.none(DataTypes.StringType);
    for (WithoutPractice place : WithoutPractice.values()) {
      title = when(code.equalTo(place.code()), lit(place.title())).otherwise(title);
    }
    return when(code.equalTo(Flows.ELSEWHERE), lit("Lives outside the areas"))
        .when(code.equalTo(Flows.UNKNOWN), lit("Residence not known"))
        .when(code.equalTo(Flows.CLOSED_PRACTICE), lit("Practice that has closed"))
        .otherwise(title);
  }
}
