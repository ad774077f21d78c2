package primarycare.job;

import java.util.List;
import java.util.stream.Stream;

/** The months a job asks for, both ends included. */
public record Period(Month from, Month to) {

  public Period {
    if (from.compareTo(to) > 0) {
      throw new IllegalArgumentException("a period cannot end before it begins");
    }
  }

  public List<Month> months() {
    return Stream.iterate(from, month -> month.compareTo(to) <= 0, month -> month.plus(1)).toList();
  }

  public boolean contains(Month month) {
    return from.compareTo(month) <= 0 && month.compareTo(to) <= 0;
  }
}
