package primarycare.job;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which of the first two numbers of a date such as 03/07/2026 is its day. */
public enum DateOrder {
  @JsonProperty("day first")
  DAY_FIRST("day first"),
  @JsonProperty("month first")
  MONTH_FIRST("month first");

  private final String text;

  DateOrder(String text) {
    this.text = text;
  }

  /** The order of a name; empty for none. */
  public static Optional<DateOrder> of(String text) {
    return Stream.of(values()).filter(order -> order.text.equals(text)).findFirst();
  }

  /** The orders as a job writes them. */
  static List<String> texts() {
    return Stream.of(values()).map(DateOrder::text).toList();
  }

  public DateOrder other() {
    return this == DAY_FIRST ? MONTH_FIRST : DAY_FIRST;
  }

  /** The order in words, as a job writes it. */
  public String text() {
    return text;
  }
}
