package primarycare.table.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import primarycare.figure.Beside;
import primarycare.figure.Column;
import primarycare.figure.Key;
import primarycare.figure.People;
import primarycare.figure.ShareOfTold;
import primarycare.figure.Shown;
import primarycare.figure.Table;
import primarycare.figure.ToldShare;

/** Components that stand for several columns: shares of those who tell, and records twice. */
class RecordPartsTest {

  @Table(
      title = "Calls",
      grain = "day",
      method = "Counted.",
      reads = {})
  private record Calls(
      @Key("Day.") String day,
      @People(value = "Calls.", unit = "calls") Shown calls,
      @People(value = "Calls with a reason.", unit = "calls") Shown withReason,
      @People(value = "Calls for advice.", unit = "calls") Shown advice,
      @ShareOfTold(numerator = "advice", denominator = "with_reason", whole = "calls")
          ToldShare adviceShare,
      @Beside(suffix = "_week_before", then = "the week before") Before week,
      @Beside(suffix = "_month_before", then = "the month before") Before month) {}

  private record Before(
      @Column(
              value = "Lines of " + Beside.WORDS + ".",
              unit = "lines",
              whenEmpty = "reason" + Beside.SUFFIX + " says why")
          Long lines,
      @Column("Why there are none.") String reason) {}

  private static final RecordTable<Calls> TABLE = RecordTable.of(Calls.class);

  private static ColumnSpec column(String name) {
    return TABLE.spec().columns().get(TABLE.spec().names().indexOf(name));
  }

  @Test
  void aShareOfThoseWhoTellIsThreeRates() {
    assertThat(TABLE.spec().withRole(Role.RATE))
        .extracting(ColumnSpec::name)
        .containsExactly("advice_share", "advice_share_least", "advice_share_most");
    assertThat(column("advice_share_most").rate())
        .hasValue(
            new ColumnSpec.RateSpec("advice", "with_reason", "calls", 1, ColumnSpec.Part.MOST));
    assertThat(column("advice_share").description())
        .isEqualTo("advice as a share of the attendances with the field recorded, from 0 to 1.");
    assertThat(column("advice_share").whenNull()).contains("display.completenessPercent");
  }

  @Test
  void aRecordThatIsThereTwiceHasNamesAndWordsOfEach() {
    assertThat(TABLE.spec().names())
        .endsWith(
            "lines_week_before", "reason_week_before", "lines_month_before", "reason_month_before");
    assertThat(column("lines_week_before").description()).isEqualTo("Lines of the week before.");
    assertThat(column("lines_month_before").whenNull()).isEqualTo("reason_month_before says why");
  }

  @Test
  void cellsAreInTheOrderOfTheirColumns() {
    Shown four = Shown.ofPublic(4);
    Calls row =
        new Calls(
            "Monday",
            four,
            four,
            four,
            new ToldShare(null, 0.25, 0.75),
            new Before(1L, "a"),
            new Before(null, "b"));
    assertThat(TABLE.cells(row))
        .containsExactly(
            "Monday", 4L, "exact", 4L, "exact", 4L, "exact", null, 0.25, 0.75, 1L, "a", null, "b");
    assertThat(TABLE.countedNames())
        .containsExactly(
            "day",
            "calls",
            "with_reason",
            "advice",
            "lines_week_before",
            "reason_week_before",
            "lines_month_before",
            "reason_month_before");
  }

  @Table(
      title = "Calls",
      grain = "day",
      method = "Counted.",
      reads = {})
  private record OfNobody(@Key("Day.") String day, ToldShare share) {}

  @Table(
      title = "Calls",
      grain = "day",
      method = "Counted.",
      reads = {})
  private record OfNothing(
      @Key("Day.") String day,
      @People(value = "Calls.", unit = "calls") Shown calls,
      @ShareOfTold(numerator = "calls", denominator = "calls", whole = "all_calls")
          ToldShare share) {}

  @Test
  void aShareMustSayOfWhomAndOfAllItIs() {
    assertThatThrownBy(() -> RecordTable.of(OfNobody.class))
        .hasMessageContaining("share is a share of those who tell, and does not say of whom");
    assertThatThrownBy(() -> RecordTable.of(OfNothing.class))
        .hasMessageContaining("share has no column of all");
  }
}
