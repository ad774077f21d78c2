package primarycare.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LocalMapTest {

  private static final Source ATTENDANCES = Sources.named("ae_attendance");
  private static final LocalMap NAMES =
      columns(Map.of("attendance_id", "Visit", "arrival_date", "ArrDate"));

  @Test
  void leavesTheSourceAsItIsWhereTheJobMapsNothing() {
    assertThat(columns(Map.of()).of(ATTENDANCES)).isSameAs(ATTENDANCES);
  }

  @Test
  void readsAColumnByTheNameThatTheJobGivesIt() {
    List<String> header = List.of("ArrDate", "Visit");
    Layout layout = match(NAMES, header).orElseThrow();
    assertThat(new Header(header).positions(layout.headers()))
        .isEqualTo(Map.of("arrival_date", 0, "attendance_id", 1));
  }

  @Test
  void takesTheEssentialColumnsForEnoughOnlyWhereTheJobMapsColumns() {
    List<String> ours = List.of("attendance_id", "arrival_date");
    assertThat(new Header(ours).match(ATTENDANCES)).isEmpty();
    assertThat(
            match(
                columns(Map.of("sex", "Gender")),
                List.of("attendance_id", "arrival_date", "Gender")))
        .isPresent();
    assertThat(match(codes("sex", "W", "2"), ours)).isEmpty();
  }

  @Test
  void tellsTheColumnsThatAreAbsentAllTheSame() {
    List<String> header = List.of("ArrDate", "Visit");
    assertThat(new Header(header).absent(match(NAMES, header).orElseThrow()))
        .contains("gp_practice_code", "age_at_arrival", "department_type", "attendance_category");
  }

  @Test
  void refusesAHeaderWithoutAColumnThatTheJobMaps() {
    assertThat(match(NAMES, List.of("attendance_id", "ArrDate"))).isEmpty();
    assertThat(
            new Header(List.of("attendance_id", "ArrDate"))
                .nearest(NAMES.of(ATTENDANCES))
                .missing())
        .contains("Visit");
  }

  @Test
  void prefersTheWholeLayoutWhereTheFileHasAllItsColumns() {
    LocalMap map = columns(Map.of("arrival_date", "ArrDate"));
    List<String> header =
        List.of(
            "attendance_id",
            "ArrDate",
            "department_type",
            "attendance_category",
            "age_at_arrival",
            "sex",
            "gp_practice_code");
    assertThat(match(map, header).orElseThrow().requires()).contains("gp_practice_code");
  }

  @Test
  void translatesACodeToWhatThePublisherWritesWhateverItsCase() {
    LocalMap map = codes("sex", "W", "2");
    assertThat(map.unknown(ATTENDANCES)).isEmpty();
    assertThat(map.of(ATTENDANCES).layouts())
        .allMatch(layout -> layout.translated("sex", " w ").equals("2"));
  }

  @Test
  void translatesThroughTheWordsOfALayoutThatHasItsOwn() {
    Layout hes = codes("attendance_category", "planned", "2").of(ATTENDANCES).layouts().get(2);
    assertThat(hes.name()).startsWith("hes-ae");
    assertThat(hes.translated("attendance_category", "Planned")).isEqualTo("4");
    assertThat(hes.translated("attendance_category", "3")).isEqualTo("2");
  }

  @Test
  void takesACodeForMissingAndOneForAnExcludedRecord() {
    assertThat(codes("sex", "?", "").unknown(ATTENDANCES)).isEmpty();
    assertThat(codes("attendance_category", "Review", "4").unknown(ATTENDANCES)).isEmpty();
    assertThat(codes("department_type", "SDEC", "05").unknown(ATTENDANCES)).isEmpty();
  }

  @Test
  void tellsACodeThatLeadsNowhereWithItsColumnAndWhatThatKnows() {
    assertThat(codes("sex", "W", "woman").unknown(ATTENDANCES))
        .singleElement()
        .satisfies(
            unknown -> {
              assertThat(unknown.column()).isEqualTo("sex");
              assertThat(unknown.code()).isEqualTo("woman");
              assertThat(unknown.known()).contains("FEMALE", "MALE");
            });
  }

  @Test
  void declaresAMappedLayoutByATextOfItsOwn() {
    Source one = NAMES.of(ATTENDANCES);
    Source other =
        columns(Map.of("attendance_id", "Visit", "arrival_date", "Came")).of(ATTENDANCES);
    assertThat(one.declaration(one.layouts().get(0)))
        .isNotEqualTo(other.declaration(other.layouts().get(0)))
        .isNotEqualTo(ATTENDANCES.declaration(ATTENDANCES.layouts().get(0)));
  }

  @Test
  void readsASourceWithoutAHeaderByTheHeaderThatAMapNames() {
    Source register = Sources.named("practice_register");
    Source mapped =
        new LocalMap(
                Map.of(
                    "practice_code", "Code", "status", "State", "prescribing_setting", "Setting"),
                Map.of())
            .of(register);
    assertThat(mapped.layouts().get(0).headerless()).isFalse();
    assertThat(new Header(List.of("Setting", "State", "Code")).match(mapped)).isPresent();
    Source coded = new LocalMap(Map.of(), Map.of("status", Map.of("Open", "A"))).of(register);
    assertThat(coded.layouts().get(0).headerless()).isTrue();
  }

  @Test
  void draftsNothingFromARecord() {
    Header record = new Header(List.of("Organisation Code", "Status Code"));
    assertThat(MapSuggestion.of(Sources.named("practice_register"), record).columns()).isEmpty();
  }

  private static Optional<Layout> match(LocalMap map, List<String> header) {
    return new Header(header).match(map.of(ATTENDANCES));
  }

  private static LocalMap columns(Map<String, String> columns) {
    return new LocalMap(columns, Map.of());
  }

  private static LocalMap codes(String column, String local, String code) {
    return new LocalMap(Map.of(), Map.of(column, Map.of(local, code)));
  }
}
