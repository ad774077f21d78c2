package primarycare.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SnomedTest {

  /** Of each length that the published codes have. */
  private static final List<String> RIGHT =
      List.of("63238001", "306689006", "21522001", "1064891000000107", "2304481000000106");

  @Test
  void knowsAnIdentifierByItsLastDigit() {
    assertThat(RIGHT).allMatch(Snomed::isIdentifier);
    assertThat(List.of("", "0", "63238002", "063238001", "12345", "6323800A", "+63238001"))
        .noneMatch(Snomed::isIdentifier);
    assertThat(Snomed.isIdentifier("1234567890123456789")).isFalse();
  }

  @Property
  void findsEveryWrongDigit(
      @ForAll @IntRange(max = 4) int which,
      @ForAll @IntRange(max = 15) int place,
      @ForAll @IntRange(min = 1, max = 9) int more) {
    String right = RIGHT.get(which);
    int at = place % right.length();
    char other = (char) ('0' + (right.charAt(at) - '0' + more) % 10);

    assertThat(Snomed.isIdentifier(right.substring(0, at) + other + right.substring(at + 1)))
        .isFalse();
  }

  @Property
  void findsTwoDigitsThatChangedPlaces(
      @ForAll @IntRange(max = 4) int which, @ForAll @IntRange(max = 14) int place) {
    String right = RIGHT.get(which);
    int at = place % (right.length() - 1);
    String swapped =
        right.substring(0, at) + right.charAt(at + 1) + right.charAt(at) + right.substring(at + 2);

    assertThat(Snomed.isIdentifier(swapped)).isEqualTo(swapped.equals(right));
  }

  @Property
  void hasOneLastDigitForAnyOthers(
      @ForAll @StringLength(min = 8, max = 15) @CharRange(from = '1', to = '9') String digits) {
    long fitting =
        java.util.stream.IntStream.range(0, 10)
            .filter(last -> Snomed.isIdentifier(digits + "10" + last))
            .count();
    assertThat(fitting).isEqualTo(1);
  }

  @Test
  void findsTheCodesOfACellWhateverStandsBetweenThem() {
    List<String> two = List.of("27171005", "1088291000000101");
    for (String cell :
        List.of(
            "27171005,1088291000000101",
            "27171005; 1088291000000101 ",
            "27171005|1088291000000101",
            "[\"27171005\", \"1088291000000101\"]",
            "27171005 |Urinalysis| / 1088291000000101 | None 2 |",
            "27171005.0,1088291000000101.0",
            "Urinalysis (27171005) and none (1088291000000101)")) {
      assertThat(Snomed.codes(cell)).as(cell).isEqualTo(two);
    }
    assertThat(Snomed.codes("1.08829E+15,27171005")).isEqualTo(List.of("1.08829E+15", "27171005"));
    assertThat(Snomed.codes("x-ray")).isEmpty();
  }

  @Property
  void takesNothingThatASpreadsheetCutForALongIdentifier(
      @ForAll @StringLength(min = 9, max = 15) @CharRange(from = '1', to = '9') String digits) {
    String right = withCheck(digits + "10");
    if (right.length() > KEPT) {
      String cut = right.substring(0, KEPT) + "0".repeat(right.length() - KEPT);

      assertThat(Snomed.isIdentifier(cut)).isEqualTo(cut.equals(right));
    }
  }

  @Test
  void holdsWhoseIdentifierItIsAgainstItsLength() {
    assertThat(withCheck("123456789012300")).isEmpty();
    assertThat(withCheck("10648910000001" + "03")).isEmpty();
    assertThat(withCheck("1234510")).isEmpty();
    assertThat(withCheck("123400")).isNotEmpty();
  }

  /** Digits that a spreadsheet keeps of a number. */
  private static final int KEPT = 15;

  /** The digits and the one that makes an identifier of them; blank where none does. */
  private static String withCheck(String digits) {
    return java.util.stream.IntStream.range(0, 10)
        .mapToObj(last -> digits + last)
        .filter(Snomed::isIdentifier)
        .findFirst()
        .orElse("");
  }
}
