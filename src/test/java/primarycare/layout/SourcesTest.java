package primarycare.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.Test;

class SourcesTest {

  @Test
  void loadsEveryDeclarationInTheJar() throws IOException, URISyntaxException {
    Path folder = Path.of(Sources.class.getResource("/layouts").toURI());
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(
                      Sources.NAMES.stream(),
                      Stream.of("identifiers", "code-lists", "known-files", "lsoa-editions"))
                  .toList());
    }
    assertThat(Sources.all()).extracting(Source::name).isEqualTo(Sources.NAMES);
    assertThat(Sources.all())
        .allSatisfy(source -> assertThat(source).isSameAs(Sources.named(source.name())));
  }

  @Test
  void refusesAKeyOfPeopleAsACode() {
    Source people = Sources.named("ae_attendance");

    assertThatThrownBy(
            () ->
                new Source(
                    people.name(),
                    people.title(),
                    people.fields(),
                    List.of("acuity"),
                    people.period(),
                    true,
                    people.piecemeal(),
                    people.steady(),
                    people.repeats(),
                    people.essential(),
                    people.fileMonth(),
                    people.practice(),
                    people.totals(),
                    people.dates(),
                    people.layouts()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ae_attendance: a column that identifies a person cannot be coded: acuity");
  }

  @Test
  void refusesASourceThatIsNotDeclared() {
    assertThatThrownBy(() -> Sources.named("dental_activity"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no such source: dental_activity");
  }

  @Test
  void mapsEveryRequiredColumnOrHasItAsTheHeaderOfAFact() {
    assertThat(layouts())
        .allSatisfy(
            layout ->
                assertThat(
                        Stream.of(
                                layout.headers().keySet().stream(),
                                layout.joined().keySet().stream(),
                                layout.facts().stream().flatMap(fact -> fact.header().stream()),
                                layout.facts().stream()
                                    .flatMap(fact -> fact.from().values().stream())
                                    .flatMap(List::stream))
                            .flatMap(names -> names))
                    .as(layout.name())
                    .containsAll(layout.requires()));
  }

  @Test
  void fillsEveryRequiredFieldInEveryLayout() {
    for (Source source : Sources.all()) {
      for (Layout layout : source.layouts()) {
        assertThat(layout.filled())
            .as(layout.name())
            .containsAll(
                source.fields().stream().filter(Field::required).map(Field::name).toList());
      }
    }
  }

  @Test
  void takesNoBlankWhereThePublishersFilesHaveTotals() {
    List<String> filled = new ArrayList<>();
    for (Source source : Sources.all()) {
      for (Layout layout : source.layouts()) {
        source.fields().stream()
            .filter(field -> layout.of(field).required() && !field.required())
            .forEach(field -> filled.add(layout.name() + ": " + field.name()));
      }
    }
    assertThat(filled)
        .containsExactlyInAnyOrder(
            "gp-reg-pat-prac-quin-age: age_band",
            "gp-reg-pat-prac-sing-age: age",
            "gp-reg-pat-prac-sing-age (practices only): age");
  }

  @Test
  void namesOnlyItsOwnFieldsInKeysPeriodsFactsAndExclusions() {
    for (Source source : Sources.all()) {
      List<String> fields = source.fields().stream().map(Field::name).toList();
      assertThat(fields).doesNotHaveDuplicates().containsAll(source.key());
      assertThat(source.period()).isIn(Stream.concat(Stream.of(""), fields.stream()).toList());
      for (Layout layout : source.layouts()) {
        assertThat(fields).containsAll(layout.filled());
        assertThat(layout.exclude())
            .allMatch(e -> e.whereCarried() || layout.requires().contains(e.field()));
        assertThat(layout.exclude()).noneMatch(e -> e.reason().isBlank());
      }
    }
  }

  @Test
  void storesTheKeyOfEverySource() {
    assertThat(Sources.all())
        .allSatisfy(
            source ->
                assertThat(source.columns().stream().map(StructField::name))
                    .containsAll(source.key()));
  }

  @Test
  void refusesALayoutThatMapsAnUnknownColumn() {
    Source areas = Sources.named("area_membership");
    Layout misspelt =
        new Layout(
            "areas-2026",
            Map.of("practise_code", List.of("PRACTICE")),
            null,
            List.of(),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    assertThatThrownBy(() -> areas.with(List.of(misspelt)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("area_membership, layout areas-2026: no such column: practise_code");
  }

  @Test
  void refusesToTellOfAFieldItDoesNotHave() {
    Source areas = Sources.named("area_membership");
    assertThat(areas.field("weight").absent()).isEqualTo("1");
    assertThatThrownBy(() -> areas.field("postcode"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("area_membership has no column postcode");
  }

  @Test
  void declaresEachLayoutByATextOfItsOwn() {
    List<String> texts =
        Sources.all().stream()
            .flatMap(source -> source.layouts().stream().map(source::declaration))
            .toList();
    assertThat(texts).hasSizeGreaterThan(Sources.NAMES.size()).doesNotHaveDuplicates();
  }

  @Test
  void declaresALayoutAlikeEachTimeAndWithoutTheOthers() {
    Source map = Sources.named("practice_map");
    String text = map.declaration(map.layouts().get(0));
    assertThat(text)
        .isEqualTo(map.declaration(map.layouts().get(0)))
        .contains("SUB_ICB_LOCATION_CODE")
        .doesNotContain("CCG_CODE");
  }

  private static List<Layout> layouts() {
    return Sources.all().stream().flatMap(source -> source.layouts().stream()).toList();
  }
}
