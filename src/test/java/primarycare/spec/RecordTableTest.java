package primarycare.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.apache.spark.sql.types.DataTypes;
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
      title = "Visits by hour",
      grain = "month, hour",
      method = "Counted.",
      reads = {"practice_map", "visits"})
  private record VisitsByHour(
      @Key("First day of the month.") LocalDate month,
      @Key("Hour of the day.") long hour,
      @Column(value = "Name of the place.", whenEmpty = "it has none") String placeName,
      @Column("Whether it is night.") boolean isNight,
      @People(value = "Visits.", unit = "visits") Shown visits,
      PerThousand per1000,
      @People(value = "Visits of the day.", unit = "visits", repeated = true) Shown visitsADay) {}

  private record PerThousand(
      @Column(value = "Patients.", unit = "patients", whenEmpty = "no list") Double patients2Count,
      @Quotient(
              value = "Visits per 1,000.",
              numerator = "visits",
              denominator = "patients_2_count",
              per = 1000)
          Double visitsPer1000,
      @Quotient(
              part = Quotient.Part.UPPER,
              value = "Upper limit.",
              numerator = "visits",
              denominator = "patients_2_count",
              per = 1000)
          Double rateUpper) {}

  private static final RecordTable<VisitsByHour> TABLE = RecordTable.of(VisitsByHour.class);
  private static final Shown TEN = new Shown(10L, Shown.Status.ROUNDED);

  private static VisitsByHour row(Shown visits, Shown ofDay, Double patients) {
    return new VisitsByHour(
        LocalDate.of(2026, 7, 1),
        9,
        null,
        false,
        visits,
        new PerThousand(patients, Figures.per(1000, visits, patients), null),
        ofDay);
  }

  @Test
  void isNamedAfterItsRecordAndSaysWhatThatSays() {
    TableSpec spec = TABLE.spec();

    assertThat(spec.name()).isEqualTo("visits_by_hour");
    assertThat(spec.title()).isEqualTo("Visits by hour");
    assertThat(spec.grain()).isEqualTo("month, hour");
    assertThat(spec.method()).isEqualTo("Counted.");
    assertThat(TABLE.reads()).containsExactly("practice_map", "visits");
  }

  @Test
  void hasAColumnForEachComponentAndTwoForWhatIsShown() {
    assertThat(TABLE.spec().names())
        .containsExactly(
            "month",
            "hour",
            "place_name",
            "is_night",
            "visits",
            "visits_status",
            "patients_2_count",
            "visits_per_1000",
            "rate_upper",
            "visits_a_day",
            "visits_a_day_status");
    assertThat(TABLE.spec().keys()).containsExactly("month", "hour");
  }

  @Test
  void readsRolesTypesUnitsAndReasonsFromComponents() {
    assertThat(column("place_name").role()).isEqualTo(Role.ATTRIBUTE);
    assertThat(column("place_name").whenNull()).isEqualTo("it has none");
    assertThat(column("is_night").type()).isEqualTo(DataTypes.BooleanType);
    assertThat(column("is_night").nullable()).isFalse();
    assertThat(column("patients_2_count").role()).isEqualTo(Role.PUBLIC_AMOUNT);
    assertThat(column("patients_2_count").unit()).isEqualTo("patients");
    assertThat(column("visits").role()).isEqualTo(Role.DISCLOSIVE_COUNT);
    assertThat(column("visits").additive()).isTrue();
    assertThat(column("visits_a_day").additive()).isFalse();
    assertThat(column("rate_upper").rate())
        .hasValue(
            new ColumnSpec.RateSpec("visits", "patients_2_count", 1000, ColumnSpec.Part.UPPER));
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
    VisitsByHour row = row(taken.show(Count.of(3)), taken.show(Count.of(9)), 500.0);

    assertThat(TABLE.countedNames())
        .containsExactly(
            "month",
            "hour",
            "place_name",
            "is_night",
            "visits",
            "patients_2_count",
            "visits_a_day");
    assertThat(IntStream.range(0, 7).mapToObj(column -> TABLE.counted(row, taken, column)).toList())
        .hasToString("[2026-07-01, 9, null, false, 3, 500.0, 9]");
    assertThat(TABLE.countedPlace("visits")).isEqualTo(4);
    assertThat(TABLE.counted(row(Shown.NOT_AVAILABLE, Shown.NOT_AVAILABLE, null), taken, 4))
        .isNull();
  }

  @Test
  void isTheSameForATaskThatItIsSentTo() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(TABLE);
    @SuppressWarnings("unchecked")
    RecordTable<VisitsByHour> sent =
        (RecordTable<VisitsByHour>)
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
  private record ExactCount(@Key("Hour.") long hour, @Column("Visits.") Count visits) {}

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
      @Key("Hour.") long hour, @People(value = "Visits.", unit = "visits") Long visits) {}

  @Table(
      title = "",
      grain = "",
      method = "",
      reads = {})
  private record OfNoType(@Key("Hour.") int hour) {}

  @Test
  void refusesWhatCannotBeATable() {
    refused(NoTable.class, "NoTable is not said to be a table");
    refused(ExactCount.class, "ExactCount: visits is an exact count of people");
    refused(Unsaid.class, "Unsaid: name does not say what it is");
    refused(SaidTwice.class, "SaidTwice: hour says twice what it is");
    refused(
        PeopleAsTheyAre.class,
        "PeopleAsTheyAre: visits counts people, and is not what is shown of a count");
    refused(OfNoType.class, "OfNoType: hour is of no type that is published");
  }

  private static <R extends Record> void refused(Class<R> type, String problem) {
    assertThatThrownBy(() -> RecordTable.of(type))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(problem);
  }
}
