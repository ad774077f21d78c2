package primarycare.table.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import primarycare.figure.Column;
import primarycare.figure.Count;
import primarycare.figure.Counted;
import primarycare.figure.Figures;
import primarycare.figure.Key;
import primarycare.figure.People;
import primarycare.figure.Quotient;
import primarycare.figure.Shown;
import primarycare.figure.Table;

/** What a record says of the table that it states, and what it may not say. */
class RecordTableTest {

  @Table(
      title = "Calls by hour",
      grain = "month, hour",
      method = "Counted.",
      reads = {"practice_map", "calls"})
  private record CallsByHour(
      @Key("First day of the month.") LocalDate month,
      @Key("Hour of the day.") long hour,
      @Column(value = "Name of the place.", whenEmpty = "it has none") String placeName,
      @Column("Whether it is night.") boolean isNight,
      @People(value = "Calls.", unit = "calls") Shown calls,
      PerThousand per1000,
      @People(value = "Calls of the day.", unit = "calls", repeated = true) Shown callsADay) {}

  private record PerThousand(
      @Column(value = "Patients.", unit = "patients", whenEmpty = "no list") Double patients2Count,
      @Quotient(
              value = "Calls per 1,000.",
              numerator = "calls",
              denominator = "patients_2_count",
              per = 1000)
          Double callsPer1000,
      @Quotient(
              part = Quotient.Part.UPPER,
              value = "Upper limit.",
              numerator = "calls",
              denominator = "patients_2_count",
              per = 1000)
          Double rateUpper) {}

  private static final RecordTable<CallsByHour> TABLE = RecordTable.of(CallsByHour.class);
  private static final Shown TEN = new Shown(10L, Shown.Status.ROUNDED);

  private static CallsByHour row(Shown calls, Shown ofDay, Double patients) {
    return new CallsByHour(
        LocalDate.of(2026, 7, 1),
        9,
        null,
        false,
        calls,
        new PerThousand(patients, Figures.per(1000, calls, patients), null),
        ofDay);
  }

  @Test
  void isNamedAfterItsRecordAndSaysWhatThatSays() {
    TableSpec spec = TABLE.spec();

    assertThat(spec.name()).isEqualTo("calls_by_hour");
    assertThat(spec.title()).isEqualTo("Calls by hour");
    assertThat(spec.grain()).isEqualTo("month, hour");
    assertThat(spec.method()).isEqualTo("Counted.");
    assertThat(TABLE.reads()).containsExactly("practice_map", "calls");
  }

  @Test
  void hasAColumnForEachComponentAndTwoForWhatIsShown() {
    assertThat(TABLE.spec().names())
        .containsExactly(
            "month",
            "hour",
            "place_name",
            "is_night",
            "calls",
            "calls_status",
            "patients_2_count",
            "calls_per_1000",
            "rate_upper",
            "calls_a_day",
            "calls_a_day_status");
    assertThat(TABLE.spec().keys()).containsExactly("month", "hour");
  }

  @Test
  void readsRolesTypesUnitsAndReasonsFromComponents() {
    assertThat(column("place_name").role()).isEqualTo(Role.ATTRIBUTE);
    assertThat(column("place_name").whenNull()).isEqualTo("it has none");
    assertThat(column("is_night").type()).isEqualTo(ColumnType.BOOLEAN);
    assertThat(column("is_night").nullable()).isFalse();
    assertThat(column("patients_2_count").role()).isEqualTo(Role.PUBLIC_AMOUNT);
    assertThat(column("patients_2_count").unit()).isEqualTo("patients");
    assertThat(column("calls").role()).isEqualTo(Role.DISCLOSIVE_COUNT);
    assertThat(column("calls").additive()).isTrue();
    assertThat(column("calls_a_day").additive()).isFalse();
    assertThat(column("rate_upper").rate())
        .hasValue(
            new ColumnSpec.RateSpec("calls", "patients_2_count", 1000, ColumnSpec.Part.UPPER));
  }

  private static ColumnSpec column(String name) {
    return TABLE.spec().columns().get(TABLE.spec().names().indexOf(name));
  }

  @Test
  void givesTheCellsOfARowInTheOrderOfItsColumns() {
    assertThat(TABLE.cells(row(TEN, Shown.NOT_AVAILABLE, 500.0)))
        .containsExactly(
            LocalDate.of(2026, 7, 1),
            9L,
            null,
            false,
            10L,
            "rounded",
            500.0,
            20.0,
            null,
            null,
            "not_available");
  }

  @Test
  void givesExactCountsAsAFirstMeetingTookThemWithoutRates() {
    Counted taken = new Counted();
    CallsByHour row = row(taken.show(Count.of(3)), taken.show(Count.of(9)), 500.0);

    assertThat(TABLE.countedNames())
        .containsExactly(
            "month", "hour", "place_name", "is_night", "calls", "patients_2_count", "calls_a_day");
    assertThat(IntStream.range(0, 7).mapToObj(column -> TABLE.counted(row, taken, column)).toList())
        .hasToString("[2026-07-01, 9, null, false, 3, 500.0, 9]");
    assertThat(TABLE.countedPlace("calls")).isEqualTo(4);
    assertThat(TABLE.counted(row(Shown.NOT_AVAILABLE, Shown.NOT_AVAILABLE, null), taken, 4))
        .isNull();
  }

  @Test
  void isTheSameForATaskThatItIsSentTo() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(TABLE);
    @SuppressWarnings("unchecked")
    RecordTable<CallsByHour> sent =
        (RecordTable<CallsByHour>)
            new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

    assertThat(sent.spec()).isEqualTo(TABLE.spec());
    assertThat(sent.cells(row(TEN, TEN, 1.0))).isEqualTo(TABLE.cells(row(TEN, TEN, 1.0)));
  }

  private record NoTable(@Key("Hour.") long hour) {}

  @Table(
      title = "",
      grain = "",
      method = "",
      reads = {})
  private record ExactCount(@Key("Hour.") long hour, @Column("Calls.") Count calls) {}

  @Table(
      title = "",
      grain = "",
      method = "",
      reads = {})
  private record Unsaid(@Key("Hour.") long hour, String name) {}

  @Table(
      title = "",
      grain = "",
      method = "",
      reads = {})
  private record SaidTwice(@Key("Hour.") @Column("Hour.") long hour) {}

  @Table(
      title = "",
      grain = "",
      method = "",
      reads = {})
  private record PeopleAsTheyAre(
      @Key("Hour.") long hour, @People(value = "Calls.", unit = "calls") Long calls) {}

  @Table(
      title = "",
      grain = "",
      method = "",
      reads = {})
  private record OfNoType(@Key("Hour.") int hour) {}

  @Test
  void refusesWhatCannotBeATable() {
    refused(NoTable.class, "NoTable is not said to be a table");
    refused(ExactCount.class, "ExactCount: calls is an exact count of people");
    refused(Unsaid.class, "Unsaid: name does not say what it is");
    refused(SaidTwice.class, "SaidTwice: hour says twice what it is");
    refused(
        PeopleAsTheyAre.class,
        "PeopleAsTheyAre: calls counts people, and is not what is shown of a count");
    refused(OfNoType.class, "OfNoType: hour is of no type that is published");
  }

  private static <R extends Record> void refused(Class<R> type, String problem) {
    assertThatThrownBy(() -> RecordTable.of(type))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(problem);
  }
}
