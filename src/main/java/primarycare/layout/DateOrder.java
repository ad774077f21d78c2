package primarycare.layout;

import com.fasterxml.jackson.annotation.JsonProperty;
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

  public DateOrder other() {
    return this == DAY_FIRST ? MONTH_FIRST : DAY_FIRST;
  }

  /** The order in words, as a job writes it. */
  public String text() {
    return text;
  }
}
