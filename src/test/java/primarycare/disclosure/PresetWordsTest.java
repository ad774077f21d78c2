package primarycare.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.figure.Count;
import primarycare.figure.Shown;

/** What is said of a preset is what it does. */
class PresetWordsTest {

  private static List<DisclosureRule> rules() {
    return DisclosureRule.presets().stream().map(DisclosureRule::named).toList();
  }

  @Test
  void itsNumbersAreThoseByWhichItShowsACount() {
    assertThat(rules()).allSatisfy(PresetWordsTest::showsAsItsNumbersSay);
  }

  private static void showsAsItsNumbersSay(DisclosureRule rule) {
    assertThat(LongStream.range(1, rule.firstShown()))
        .allMatch(count -> shown(rule, count).status() == Shown.Status.SUPPRESSED);
    assertThat(LongStream.range(rule.firstShown(), 100))
        .allMatch(count -> shown(rule, count).value() % rule.base() == 0)
        .allMatch(count -> shown(rule, count).value() - count <= rule.mostAdded())
        .allMatch(count -> count - shown(rule, count).value() <= rule.mostAdded())
        .anyMatch(count -> shown(rule, count).value() - count == rule.mostAdded())
        .allMatch(count -> hasStatus(rule, shown(rule, count)));
    assertThat(shown(rule, 0).value() != null).isEqualTo(rule.zeroShown());
  }

  private static boolean hasStatus(DisclosureRule rule, Shown shown) {
    return shown.status() == (rule.base() == 1 ? Shown.Status.EXACT : Shown.Status.ROUNDED);
  }

  @Test
  void itsSentenceTellsItsNumbersAndNoOther() {
    assertThat(rules())
        .allSatisfy(rule -> assertThat(numbers(rule.words())).isEqualTo(numbersOf(rule)));
    assertThat(numbers("1 to 4 are suppressed, the rest is rounded to the nearest 10"))
        .containsExactly("1 to 4", "nearest 10");
  }

  private static List<String> numbersOf(DisclosureRule rule) {
    return Stream.of(
            rule.firstShown() > 1 && rule.zeroShown() ? "0 is shown" : "",
            rule.firstShown() > 1 ? "1 to " + (rule.firstShown() - 1) : "",
            rule.base() > 1 ? "nearest " + rule.base() : "",
            rule.mustBeLeft() > 0 ? "than " + rule.mustBeLeft() : "")
        .filter(told -> !told.isEmpty())
        .toList();
  }

  private static List<String> numbers(String words) {
    return Pattern.compile("0 is shown|(\\d+ to |nearest |than )?\\d+")
        .matcher(words)
        .results()
        .map(result -> result.group())
        .toList();
  }

  @Test
  void itsSentenceSaysWhomARuleIsForThatIsNotForPublication() {
    assertThat(rules())
        .allSatisfy(
            rule ->
                assertThat(rule.words().contains("for staff of the area with a legal basis"))
                    .isEqualTo(!rule.forPublication()));
  }

  @Test
  void saysItsNameAndThatItIsNotForPublicationBeforeTheRule() {
    assertThat(rules())
        .extracting(DisclosureRule::said)
        .satisfiesExactly(
            said -> assertThat(said).startsWith("public. Of counts"),
            said -> assertThat(said).startsWith("hes-ecds-2018, not for publication. Of counts"),
            said -> assertThat(said).startsWith("internal, not for publication. Of counts"),
            said -> assertThat(said).startsWith("exact, not for publication. Counts"));
  }

  @Test
  void theReadmeTellsTheNumbersOfEach() throws IOException {
    String row =
        Files.readAllLines(Path.of("README.md")).stream()
            .filter(line -> line.startsWith("| `disclosure.preset` |"))
            .findFirst()
            .orElseThrow();
    assertThat(rules())
        .allSatisfy(rule -> assertThat(row).contains("`" + rule.name() + "` (" + told(rule)));
    assertThat(row).contains("`internal` (1 to 4 suppressed, the rest exact)");
  }

  private static String told(DisclosureRule rule) {
    if (rule.firstShown() == 1) {
      return "all as they are";
    }
    String rest = rule.base() == 1 ? "exact" : "rounded to " + rule.base();
    return String.format(
        Locale.ROOT, "1 to %d suppressed, the rest %s", rule.firstShown() - 1, rest);
  }

  private static Shown shown(DisclosureRule rule, long count) {
    return rule.show(Count.of(count));
  }
}
