package primarycare.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import primarycare.job.Span;
import primarycare.layout.AgeBands;

class ShapeTest {

  private final Shape shape =
      new Shape(13, AgeBands.names().stream().sorted().map(AgeBands::named).toList());

  @Test
  void givesEveryCellANumberOfItsOwn() {
    Set<Integer> numbers = new HashSet<>();
    int cells = 0;
    for (int month = 0; month < 13; month++) {
      for (int sex = 0; sex < Shape.SEXES; sex++) {
        for (int band = 0; band < shape.bands(); band++) {
          for (int group = 0; group < Shape.GROUPS; group++) {
            numbers.add(shape.attendances(month, group, sex, band));
            numbers.add(shape.allocated(month, group, sex, band));
            numbers.add(shape.unlisted(month, group, sex, band));
            cells += 3;
          }
          numbers.add(shape.patients(month, sex, band));
          numbers.add(shape.notGiven(month, sex, band));
          cells += 2;
        }
      }
      for (int group = 0; group < Shape.GROUPS; group++) {
        for (int ageGroup = 0; ageGroup < shape.needAges().size(); ageGroup++) {
          for (int sign = Shape.EVERY; sign < Shape.COUNTED.size(); sign++) {
            numbers.add(shape.need(month, group, ageGroup, sign));
            cells++;
          }
        }
      }
    }
    for (int month = 0; month < 13; month++) {
      for (Span span : Span.values()) {
        for (int group = Dossier.ALL; group < Shape.GROUPS; group++) {
          for (Shape.Keyed what : Shape.Keyed.values()) {
            numbers.add(shape.keyed(month, span, group, what));
            cells++;
          }
        }
      }
    }
    assertThat(numbers).hasSize(cells).allMatch(number -> 0 <= number && number < shape.size());
    assertThat(shape.keyed(12, Span.ROLLING_YEAR, Shape.GROUPS - 1, Shape.Keyed.SQUARES))
        .as("the last one")
        .isEqualTo(shape.size() - 1);
  }

  @Test
  void hasFiveYearBandsThoughNoneArePublished() {
    Shape one = new Shape(1, List.of(AgeBands.named("five-year-from-1")));
    assertThat(one.published()).isEqualTo(1);
    assertThat(one.scheme(0)).isEqualTo("five-year-from-1");
    assertThat(one.scheme(one.fiveYear())).isEqualTo("quinary");
    assertThat(shape.published()).as("each is published").isEqualTo(shape.schemes().size());
  }

  @Test
  void putsEveryAgeInTheBandThatHasItsLabel() {
    for (int scheme = 0; scheme < shape.schemes().size(); scheme++) {
      int[] bands = shape.bandOfAge(scheme);
      assertThat(bands).hasSize(AgeBands.OLDEST + 2);
      for (AgeBands.Band band : shape.schemes().get(scheme).bands()) {
        for (int age = band.first(); age <= band.last(); age++) {
          assertThat(shape.label(scheme, bands[age + 1] - shape.firstBand(scheme)))
              .contains(band.label());
        }
      }
    }
  }

  @Test
  void putsPeopleWithoutAnAgeInTheLastBandOfEveryScheme() {
    for (int scheme = 0; scheme < shape.schemes().size(); scheme++) {
      int last = shape.bandsOf(scheme) - 1;
      assertThat(shape.bandOfAge(scheme)[0]).isEqualTo(shape.firstBand(scheme) + last);
      assertThat(shape.label(scheme, last)).isEmpty();
    }
  }

  @Test
  void laysTheSchemesOneAfterTheOther() {
    int before = 0;
    for (int scheme = 0; scheme < shape.schemes().size(); scheme++) {
      assertThat(shape.firstBand(scheme)).isEqualTo(before);
      before += shape.bandsOf(scheme);
      assertThat(Arrays.stream(shape.bandOfAge(scheme)).max()).hasValue(before - 1);
    }
    assertThat(shape.bands()).isEqualTo(before);
  }
}
