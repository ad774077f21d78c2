package primarycare.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.ColumnSpec.amount;
import static primarycare.spec.Columns.REGISTERED_PATIENTS;
import static primarycare.table.PracticeFacts.BRANCH_SITES;
import static primarycare.table.PracticeFacts.CONTRACT_TYPE;
import static primarycare.table.PracticeFacts.CQC_RATING;
import static primarycare.table.PracticeFacts.MAIN_SITES;
import static primarycare.table.PracticeFacts.SINGLE_HANDED;
import static primarycare.table.PracticeFacts.TRAINING;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataTypes;
import primarycare.spec.Casts;
import primarycare.spec.ColumnSpec;

/** What is counted of an area's practices, each count stated once: its column and its sum. */
record AreaCounts(ColumnSpec column, Column figure) {

  static final String ON_LIST = "practices_on_list";

  private static final Column SITES_KNOWN =
      col(MAIN_SITES).isNotNull().and(col(BRANCH_SITES).isNotNull());

  private static final List<AreaCounts> ALL =
      Stream.of(
              List.of(
                  practices("practices", "Practices in the area.", lit(true)),
                  practices(
                      ON_LIST,
                      "Practices in the area that are on the list.",
                      col(REGISTERED_PATIENTS).isNotNull())),
              contracts(),
              flag("single_handed", SINGLE_HANDED, "are run by one GP alone"),
              flag("training", TRAINING, "train GPs"),
              ratings(),
              sites())
          .flatMap(List::stream)
          .toList();

  static List<ColumnSpec> columns() {
    return ALL.stream().map(AreaCounts::column).toList();
  }

  /** The sums over the practices of an area, under the names of their columns. */
  static Column[] sums() {
    return ALL.stream().map(c -> c.figure().as(c.column().name())).toArray(Column[]::new);
  }

  private static List<AreaCounts> contracts() {
    Column known = col(CONTRACT_TYPE).isNotNull();
    return List.of(
        practices("practices_contract_known", "Practices whose contract type is known.", known),
        value("practices_gms", "Practices with a GMS contract.", CONTRACT_TYPE, "GMS"),
        value("practices_pms", "Practices with a PMS contract.", CONTRACT_TYPE, "PMS"),
        value("practices_apms", "Practices with an APMS contract.", CONTRACT_TYPE, "APMS"),
        value(
            "practices_other_contract",
            "Practices with a contract of another type.",
            CONTRACT_TYPE,
            "other"),
        practices(
            "practices_contract_not_known",
            "Practices whose contract type is not known.",
            col(CONTRACT_TYPE).isNull()));
  }

  private static List<AreaCounts> flag(String name, String fact, String what) {
    Column known = col(fact).isNotNull();
    String coverage = "Practices for which it is known whether they " + what + ".";
    return List.of(
        practices("practices_" + name + "_known", coverage, known),
        told("practices_" + name, "Practices that " + what + ".", known, col(fact)));
  }

  private static List<AreaCounts> ratings() {
    return List.of(
        practices(
            "practices_cqc_rated", "Practices with a CQC rating.", col(CQC_RATING).isNotNull()),
        rating("outstanding", "Outstanding"),
        rating("good", "Good"),
        rating("requires_improvement", "Requires improvement"),
        rating("inadequate", "Inadequate"));
  }

  private static AreaCounts rating(String name, String rating) {
    String what = "Practices that the CQC rates " + rating + ".";
    return value("practices_cqc_" + name, what, CQC_RATING, rating);
  }

  private static List<AreaCounts> sites() {
    return List.of(
        practices(
            "practices_sites_known",
            "Practices whose main and branch sites are known.",
            SITES_KNOWN),
        sites(MAIN_SITES, "Main sites of those practices.", col(MAIN_SITES)),
        sites(BRANCH_SITES, "Branch sites of those practices.", col(BRANCH_SITES)),
        sites(
            "premises",
            "Main and branch sites of those practices together.",
            col(MAIN_SITES).plus(col(BRANCH_SITES))));
  }

  private static AreaCounts practices(String name, String what, Column counts) {
    ColumnSpec column = amount(name, DataTypes.LongType, "practices", what);
    return new AreaCounts(column, sum(Casts.toOne(counts)));
  }

  private static AreaCounts value(String name, String what, String fact, String value) {
    return told(name, what, col(fact).isNotNull(), col(fact).equalTo(lit(value)));
  }

  /** Empty where no practice of the area tells, which is not none. */
  private static AreaCounts told(String name, String what, Column known, Column counts) {
    ColumnSpec column =
        amount(name, DataTypes.LongType, "practices", what)
            .nullWhen("this is known for no practice of the area");
    return new AreaCounts(
        column, when(sum(Casts.toOne(known)).gt(lit(0)), sum(Casts.toOne(counts))));
  }

  private static AreaCounts sites(String name, String what, Column sites) {
    ColumnSpec column =
        amount(name, DataTypes.LongType, "sites", what)
            .nullWhen("these are known for no practice of the area");
    return new AreaCounts(column, sum(when(SITES_KNOWN, sites)));
  }
}
