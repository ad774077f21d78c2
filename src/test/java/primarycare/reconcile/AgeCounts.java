package primarycare.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import primarycare.figure.Column;
import primarycare.figure.Key;
import primarycare.figure.People;
import primarycare.figure.Shown;
import primarycare.figure.Table;
import primarycare.support.TextTable;
import primarycare.table.spec.RecordTable;
import primarycare.table.spec.TableSpec;

/** Sums of two tasks, of the rows of a table of people by area and age. */
final class AgeCounts {

  static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  /** Ten attendances in two PCNs, by sex and as one, and the same in all. */
  static final List<String> TEN =
      List.of(
          "2026-07  pcn  U1   all     female  1  4",
          "2026-07  pcn  U1   all     all     1  4",
          "2026-07  pcn  U2   all     male    2  6",
          "2026-07  pcn  U2   all     all     2  6",
          "2026-07  all  all  all     female  1  4",
          "2026-07  all  all  all     all     1  4",
          "2026-07  all  all  all     male    2  6",
          "2026-07  all  all  all     all     2  6");

  @Table(
      title = "",
      grain = "",
      method = "",
      reads = {})
  record ByAge(
      @Key("Month.") LocalDate month,
      @Key("Period.") String period,
      @Key("Type.") String areaType,
      @Key("Code.") String areaCode,
      @Key("Group.") String departmentGroup,
      @Key("Sex.") String sex,
      @Key("Scheme.") String ageBandScheme,
      @Key("Order.") long ageBandOrder,
      @People(value = "Attendances.", unit = "attendances") Shown attendances,
      @Column("List.") LocalDate listExtractDate) {}

  static final RecordTable<ByAge> TABLE = RecordTable.of(ByAge.class);
  static final TableSpec SPEC = TABLE.spec();

  private AgeCounts() {}

  /**
   * @param cells of month, area type and code, department group, sex, age band and attendances
   */
  static CountSums sums(List<String> cells) {
    CountSummer one = summer();
    CountSummer other = summer();
    for (int cell = 0; cell < cells.size(); cell++) {
      add(cell % 2 == 0 ? one : other, cells.subList(cell, cell + 1));
    }
    return new CountSums().and(one.sums()).and(other.sums());
  }

  /** Adds the same cells to what adds rows up. */
  static void add(RowSummer<?> to, List<String> cells) {
    String header = "month    area_type  area_code  department_group  sex  order  attendances";
    for (String cell : cells) {
      Object[] row = row(TextTable.of(spread(header) + "\n" + spread(cell)).rows().get(0));
      to.add(column -> row[column]);
    }
  }

  private static CountSummer summer() {
    return new CountSummer(SPEC, TABLE.countedNames());
  }

  /** Columns of a text table begin where their names do. */
  private static String spread(String line) {
    StringBuilder spread = new StringBuilder();
    for (String word : line.split(" +", 0)) {
      spread.append("%-20s".formatted(word));
    }
    return spread.toString().strip();
  }

  private static Object[] row(Map<String, String> of) {
    LocalDate month = LocalDate.parse(of.get("month") + "-01");
    return new Object[] {
      month,
      "month",
      of.get("area_type"),
      of.get("area_code"),
      of.get("department_group"),
      of.get("sex"),
      "quinary",
      Long.valueOf(of.get("order")),
      Long.valueOf(of.get("attendances")),
      month
    };
  }

  /** Level and whether it passed; nothing of people is in any other column. */
  static List<String> lines(Stream<Reconciliation> rows) {
    return rows.map(
            row -> {
              assertThat(row.enforced()).isTrue();
              assertThat(row.leftValue()).isNull();
              assertThat(row.rightValue()).isNull();
              assertThat(row.difference()).isNull();
              assertThat(row.explanation()).isEmpty();
              return row.level() + " " + row.passed();
            })
        .toList();
  }
}
