package primarycare.model;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.substring_index;
import static primarycare.job.Columns.ATTENDANCES;
import static primarycare.job.Columns.MONTH;

import java.time.LocalDate;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import primarycare.fact.AtProvider;
import primarycare.fact.AttendanceFacts;
import primarycare.fact.Facts;
import primarycare.intake.Fact;
import primarycare.rules.key.CountedFacts;
import primarycare.rules.key.KeyRules;

/**
 * Attendances that count, as frames of what their facts say.
 *
 * <p>Facts of practices that areas share are made anew for each LSOA where patients live.
 */
final class Attended {

  private static final String SOURCE = AttendanceFacts.SOURCE;
  private static final int TYPE_3_AND_4 = 3;

  private static final StructType PROVIDERS =
      new StructType()
          .add(MONTH, DataTypes.DateType)
          .add(Providers.PROVIDER_CODE, DataTypes.StringType)
          .add(Providers.DEPARTMENT, DataTypes.IntegerType)
          .add(ATTENDANCES, DataTypes.LongType);

  private final KeyRules rules;
  private final Set<String> shared;
  private final CountedFacts facts;

  /**
   * @param shared practices that areas share
   */
  Attended(KeyRules rules, Set<String> shared) {
    this.rules = rules;
    this.shared = shared;
    this.facts = rules.counted(SOURCE);
  }

  /**
   * Facts of attendances of practices as given, of which the kind is the LSOA where the patients of
   * a shared practice live, and else empty.
   */
  Dataset<Row> facts() {
    Dataset<Row> known =
        facts.of(AttendanceFacts.ATTENDANCES).withColumn(Fact.KIND, lit("")).select(Fact.columns());
    if (shared.isEmpty()) {
      return known;
    }
    return known.where(not(isShared(col(Fact.NAME)))).union(Facts.atHome(ofShared()));
  }

  /** Facts of the same attendances at providers, of which the kind is the same. */
  Dataset<Row> atProviders() {
    Dataset<Row> known =
        facts.of(AttendanceFacts.PROVIDERS).withColumn(Fact.KIND, lit("")).select(Fact.columns());
    if (shared.isEmpty()) {
      return known;
    }
    Column practice = substring_index(col(Fact.NAME), AtProvider.BETWEEN, 1);
    return known.where(not(isShared(practice))).union(Facts.atHomeByProvider(ofShared()));
  }

  private Column isShared(Column practice) {
    return coalesce(practice.isin(shared.toArray()), lit(false));
  }

  private Dataset<Row> ofShared() {
    return rules.passed(SOURCE).where(col("gp_practice_code").isin(shared.toArray()));
  }

  /** Facts of people who attended, as far as their key is known. */
  Dataset<Row> keyed() {
    return facts.of(AttendanceFacts.PEOPLE);
  }

  /** Attendances by month, provider code as given and department group, several rows of each. */
  Dataset<Row> providers() {
    return Facts.unpacked(facts.of(AttendanceFacts.PROVIDERS), PROVIDERS, Attended::provider);
  }

  private static Row provider(Fact fact, long number, long count) {
    return RowFactory.create(
        month(fact), AtProvider.of(fact.name()).provider(), group((int) number), count);
  }

  private static LocalDate month(Fact fact) {
    return LocalDate.ofEpochDay(fact.part());
  }

  /** The number of a department group; null for a type that is not known. */
  private static Integer group(int department) {
    return department == 0 ? null : Math.min(department, TYPE_3_AND_4);
  }
}
