package primarycare.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodeListTest {

  private static final List<String> STANDARDS = List.of("ECDS", "HES", "SUS", "ODS");

  @Test
  void holdsOnlyCodesOfItsStandardEachOnce() {
    for (CodeList list : CodeList.all()) {
      assertThat(list.codes()).isNotEmpty();
      assertThat(list.codes().stream().map(CodeList.Code::code)).doesNotHaveDuplicates();
      assertThat(list.codes())
          .allSatisfy(
              code -> {
                assertThat(code.meaning()).isNotBlank();
                assertThat(STANDARDS).contains(code.standard());
                boolean snomed = code.standard().equals("ECDS");
                assertThat(snomed && !Snomed.isIdentifier(code.code())).as(code.code()).isFalse();
              });
    }
  }

  @Test
  void isUsedByAField() {
    List<String> used =
        Sources.all().stream()
            .flatMap(source -> source.fields().stream())
            .flatMap(
                field ->
                    Stream.concat(
                        Stream.ofNullable(field.coding()).map(Coding::list),
                        Stream.ofNullable(field.published()).map(Published::list)))
            .toList();
    assertThat(used).containsAll(CodeList.all().stream().map(CodeList::name).toList());
  }

  /** A code that excludes a record must be one, or it never does. */
  @Test
  void hasEveryCodeThatExcludesARecord() {
    for (Source source : Sources.all()) {
      for (Layout layout : source.layouts()) {
        for (Exclusion exclusion : layout.exclude()) {
          Coding coding = source.field(exclusion.field()).coding();
          if (coding != null && exclusion.drop() != null) {
            assertThat(exclusion.drop()).allMatch(code -> coding.broken(code).isEmpty());
          }
        }
      }
    }
  }
}
