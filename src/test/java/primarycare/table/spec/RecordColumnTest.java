package primarycare.table.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.figure.Column;
import primarycare.figure.Key;
import primarycare.job.Columns;

/** What each component of a record says of its column. */
class RecordColumnTest {

  private record Columns(
      @Column(value = "Patients on the list.", unit = "patients", whenEmpty = "no list") Long size,
      @Column(value = "Days.", unit = "days") long days,
      @Column(value = "Score.", unit = "score") Double score,
      @Key(value = "Month.", whenEmpty = "it is of all months") LocalDate month,
      @Column(value = "Year.", amount = true) long year,
      @Column(value = "Name.", amount = true) String name,
      @Column(value = "Slots.", unit = "slots", whenEmpty = "none", addsUp = true) Double slots,
      @Column("Edition of the index.") Long edition,
      @Column("Share of something.") double share,
      @Column("Day of the count.") LocalDate day) {}

  private static ColumnSpec column(String component) {
    return Stream.of(Columns.class.getRecordComponents())
        .filter(own -> own.getName().equals(component))
        .map(own -> RecordColumn.of("the_name", own))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aKeyMayBeEmptyWhereItSaysSo() {
    assertThat(column("month"))
        .isEqualTo(
            ColumnSpec.key("the_name", ColumnType.DATE, "Month.").nullWhen("it is of all months"));
  }

  @Test
  void aNumberWithAUnitIsAnAmount() {
    assertThat(column("size"))
        .isEqualTo(
            ColumnSpec.amount("the_name", ColumnType.BIGINT, "patients", "Patients on the list.")
                .nullWhen("no list"));
    assertThat(column("days").role()).isEqualTo(Role.PUBLIC_AMOUNT);
    assertThat(column("score").role()).isEqualTo(Role.PUBLIC_AMOUNT);
  }

  @Test
  void aNumberWithoutAUnitIsAnAmountWhereItSaysSo() {
    assertThat(column("year"))
        .isEqualTo(ColumnSpec.amount("the_name", ColumnType.BIGINT, "", "Year.").nullWhen(""));
    assertThat(column("name").role()).isEqualTo(Role.ATTRIBUTE);
  }

  @Test
  void anAmountAddsUpWhereItSaysSo() {
    assertThat(column("slots"))
        .isEqualTo(
            ColumnSpec.amount("the_name", ColumnType.DOUBLE, "slots", "Slots.")
                .nullWhen("none")
                .addsUp());
    assertThat(column("size").additive()).isFalse();
  }

  @Test
  void whatHasNoUnitIsAnAttributeThoughItIsANumber() {
    assertThat(column("edition"))
        .isEqualTo(
            ColumnSpec.attribute("the_name", ColumnType.BIGINT, "Edition of the index.")
                .nullWhen(""));
    assertThat(column("share").role()).isEqualTo(Role.ATTRIBUTE);
    assertThat(column("day").role()).isEqualTo(Role.ATTRIBUTE);
  }
}
