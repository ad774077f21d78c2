package primarycare.layout;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a code of a field is told from what is none: a text that is none has no value, is counted,
 * and never stands for "no".
 *
 * @param list name of the code list; blank where there is none, or none that is short
 * @param snomed whether codes are SNOMED identifiers
 * @param several whether a cell holds several of them
 * @param outside share of a file's records with a text that is no code here, above which the file
 *     is not used; null where it always is
 */
public record Coding(String list, boolean snomed, boolean several, BigDecimal outside)
    implements Serializable {

  public Coding {
    list = list == null ? "" : list;
    if (!list.isEmpty()) {
      CodeList.named(list);
    }
    if (several && !(snomed && list.isEmpty())) {
      throw new IllegalArgumentException("several codes in a cell are identifiers without a list");
    }
  }

  /** The rule that a text breaks. */
  Optional<Rule> broken(String text) {
    if (several) {
      List<String> codes = Snomed.codes(text);
      return codes.isEmpty()
          ? Optional.of(Rule.IDENTIFIER)
          : codes.stream().flatMap(code -> damage(code).stream()).findFirst();
    }
    return snomed ? damage(text).or(() -> unlisted(text)) : unlisted(text);
  }

  private static Optional<Rule> damage(String code) {
    if (Snomed.isIdentifier(code)) {
      return Optional.empty();
    }
    boolean rewritten = Spreadsheet.isCut(code) || Spreadsheet.isScientific(code);
    return Optional.of(rewritten ? Rule.SPREADSHEET : Rule.IDENTIFIER);
  }

  private Optional<Rule> unlisted(String text) {
    return list.isEmpty() || CodeList.named(list).holds(text)
        ? Optional.empty()
        : Optional.of(Rule.NOT_IN_LIST);
  }

  /** Whether a file may be stopped for texts that break a rule: never for a right identifier. */
  public boolean stops(Rule rule) {
    boolean told = rule != Rule.NOT_IN_LIST || CodeList.named(list).complete();
    return outside != null && rule.isNotKnown() && told;
  }

  /** What the field takes, for a message; blank where it takes any text. */
  public String allowed() {
    if (list.isEmpty()) {
      return snomed ? "SNOMED identifiers" : "";
    }
    return CodeList.named(list).codes().stream()
        .map(code -> code.code() + " " + code.meaning())
        .collect(Collectors.joining("; "));
  }
}
