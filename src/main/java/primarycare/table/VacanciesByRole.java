package primarycare.table;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.trunc;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PERIOD;
import static primarycare.table.VacanciesByRoleSpec.ALL_POSTS;
import static primarycare.table.VacanciesByRoleSpec.BASE;
import static primarycare.table.VacanciesByRoleSpec.DIFFERENCE;
import static primarycare.table.VacanciesByRoleSpec.DIFFERENCE_OF_BASE;
import static primarycare.table.VacanciesByRoleSpec.POSTS;
import static primarycare.table.VacanciesByRoleSpec.PUBLISHED;
import static primarycare.table.VacanciesByRoleSpec.ROLE;
import static primarycare.table.VacanciesByRoleSpec.ROUNDED;
import static primarycare.table.VacanciesByRoleSpec.ROUNDED_OF_BASE;
import static primarycare.table.VacanciesByRoleSpec.VACANCY_DATE;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import primarycare.conform.ReferenceModel;
import primarycare.formula.Rates;
import primarycare.spec.Casts;
import primarycare.spec.TableSpec;

/**
 * Vacant posts of each area by role, as the rows give them, beside what was published of them.
 *
 * <p>Grain: day, area, role. Of every day and area that the inputs state.
 */
public final class VacanciesByRole implements PublishedTable {

  static final Check BASES = new Check("vacancies of an area add up to the published base", false);
  static final Check PERCENTS =
      new Check("published percentages of vacancies are those of the rows", false);

  @Override
  public TableSpec spec() {
    return VacanciesByRoleSpec.SPEC;
  }

  @Override
  public List<String> needs() {
    return List.of("practice_map", "vacancies");
  }

  @Override
  public Dataset<Row> measure(ReferenceModel model) {
    return StatedAreas.named(
        of(model.rows("vacancies")), StatedAreas.known(model.registers().history()));
  }

  @Override
  public List<Dataset<Row>> checks(ReferenceModel model, Dataset<Row> measured) {
    return List.of(bases(measured), percents(measured));
  }

  /** Rows of the source with the posts of the whole area beside them, and what was published. */
  static Dataset<Row> of(Dataset<Row> rows) {
    return rows.withColumnRenamed("date", VACANCY_DATE)
        .withColumn(MONTH, trunc(col(VACANCY_DATE), "MM"))
        .withColumn(PERIOD, lit("month"))
        .withColumn(ALL_POSTS, sum(POSTS).over(Window.partitionBy(VACANCY_DATE, AREA_CODE)))
        .withColumn(ROUNDED, whole(col(ALL_POSTS)))
        .withColumn(ROUNDED_OF_BASE, whole(col(BASE)))
        .withColumn(PUBLISHED, Casts.toDouble(col(PUBLISHED)))
        .withColumn(DIFFERENCE, col(ROUNDED).minus(col(PUBLISHED)))
        .withColumn(DIFFERENCE_OF_BASE, col(ROUNDED_OF_BASE).minus(col(PUBLISHED)))
        .withColumn("base_difference", col(ALL_POSTS).minus(col(BASE)));
  }

  private static Column whole(Column base) {
    return Casts.toLong(round(Rates.ratio(col(POSTS), base, 100)));
  }

  static Dataset<Row> bases(Dataset<Row> measured) {
    Dataset<Row> areas =
        measured
            .where(col(BASE).isNotNull())
            .groupBy(MONTH, VACANCY_DATE, AREA_CODE, ALL_POSTS)
            .agg(max(BASE).as(BASE));
    return BASES.equal(areas, col(MONTH), level(), col(ALL_POSTS), col(BASE), 0);
  }

  static Dataset<Row> percents(Dataset<Row> measured) {
    Dataset<Row> published = measured.where(col(PUBLISHED).isNotNull());
    Column near = abs(col(DIFFERENCE)).lt(lit(1));
    return RowRules.of(
        PERCENTS,
        published,
        "vacancies",
        near,
        concat(col(AREA_CODE), lit(" "), col(ROLE), lit(" on "), Casts.toText(col(VACANCY_DATE))));
  }

  private static Column level() {
    return concat(lit("vacancies: "), col(AREA_CODE), lit(" on "), Casts.toText(col(VACANCY_DATE)));
  }
}
