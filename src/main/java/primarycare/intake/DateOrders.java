package primarycare.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import primarycare.job.DateOrder;
import primarycare.job.Problem;
import primarycare.layout.FileMonth;
import primarycare.layout.Sources;
import primarycare.scan.DateEvidence;
import primarycare.scan.PersonKeys;

/**
 * Settles for each file which of the first two numbers of its dates is the day: by the job or the
 * source, else by the file's own dates, its name, or the other files of its input; else not at all.
 */
final class DateOrders {

  private final PersonKeys keys;
  private final List<Problem> problems;

  /**
   * @param problems where files are told whose order is not settled
   */
  DateOrders(PersonKeys keys, List<Problem> problems) {
    this.keys = keys;
    this.problems = problems;
  }

  /** The files as they are to be read, without those that are told. */
  List<Sniffed> of(List<Sniffed> files) {
    Map<String, Set<DateOrder>> settled = new HashMap<>();
    files.forEach(
        file ->
            own(file)
                .ifPresent(
                    order ->
                        settled.computeIfAbsent(input(file), i -> new TreeSet<>()).add(order)));
    List<Sniffed> read = new ArrayList<>();
    for (Sniffed file : files) {
      Optional<Problem> problem = contrary(file);
      Optional<DateOrder> order =
          own(file).or(() -> only(settled.getOrDefault(input(file), Set.of())));
      if (problem.isPresent()) {
        problems.add(problem.get());
      } else if (file.dates().isEmpty() || !file.dates().get().isAny() || isTold(file)) {
        read.add(file);
      } else if (order.isPresent()) {
        read.add(file.ordered(order.get(), keys));
      } else {
        problems.add(open(file, file.dates().get()));
      }
    }
    return read;
  }

  private static String input(Sniffed file) {
    return file.source().name() + " " + file.file().input().files();
  }

  private static boolean isTold(Sniffed file) {
    return file.file().input().dates().isPresent()
        || Sources.named(file.source().name()).dates() != null;
  }

  private static Optional<DateOrder> only(Set<DateOrder> orders) {
    return orders.size() == 1 ? orders.stream().findFirst() : Optional.empty();
  }

  /**
   * Whether a file may be remembered: its order is told, or its own dates tell it and neither its
   * name nor another file does, which may be others the next time.
   */
  static boolean isLasting(Sniffed file) {
    return isTold(file)
        || file.dates().isEmpty()
        || !file.dates().get().isAny()
        || file.dates().get().either() == 0
        || file.dates().get().plain().isPresent();
  }

  /** The order that a file tells by itself, or told when it was read. */
  private static Optional<DateOrder> own(Sniffed file) {
    if (isTold(file)) {
      return Optional.empty();
    }
    return file.stored().isPresent()
        ? Optional.ofNullable(file.source().dates())
        : file.dates()
            .filter(DateEvidence::isAny)
            .flatMap(dates -> own(dates, told(file.file()), file.source().people()));
  }

  static Optional<DateOrder> own(DateEvidence dates, Set<String> told, boolean people) {
    long day = dates.alone(DateOrder.DAY_FIRST);
    long month = dates.alone(DateOrder.MONTH_FIRST);
    if (day != month) {
      return Optional.of(day > month ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
    }
    if (day > 0) {
      return Optional.empty();
    }
    if (dates.either() == 0) {
      return Optional.of(DateOrder.DAY_FIRST);
    }
    Optional<DateOrder> named = only(orders(order -> mostly(dates, order, told)));
    return named.isPresent() || people ? named : only(orders(dates::areFirstDays));
  }

  /** Nine of ten dates are of the months told, and under the other order fewer than half. */
  private static boolean mostly(DateEvidence dates, DateOrder order, Set<String> told) {
    return 10 * of(dates, order, told) >= 9 * dates.either()
        && 2 * of(dates, order.other(), told) < dates.either();
  }

  private static long of(DateEvidence dates, DateOrder order, Set<String> told) {
    return told.stream().mapToLong(m -> dates.months(order).getOrDefault(m, 0L)).sum();
  }

  private static Set<DateOrder> orders(java.util.function.Predicate<DateOrder> fits) {
    Set<DateOrder> orders = new TreeSet<>();
    Stream.of(DateOrder.values()).filter(fits).forEach(orders::add);
    return orders;
  }

  private static Set<String> told(InputFile file) {
    Set<String> told = new TreeSet<>();
    file.given().ifPresent(month -> told.add(month.toString()));
    FileMonth.told(file.written()).forEach(month -> told.add(month.toString()));
    return told;
  }

  /** A file most of whose dates are not of the order that the job or the publisher has. */
  private static Optional<Problem> contrary(Sniffed file) {
    if (!isTold(file) || file.dates().isEmpty()) {
      return Optional.empty();
    }
    DateOrder told = file.source().dates();
    DateEvidence dates = file.dates().get();
    return dates.alone(told.other()) > dates.alone(told)
        ? Optional.of(
            new Problem(
                "dates in another order of day and month",
                file.file().name(),
                "dates that can only be read " + told.other().text(),
                "dates that are written " + told.text(),
                action(told.other())))
        : Optional.empty();
  }

  private static Problem open(Sniffed file, DateEvidence dates) {
    boolean both = dates.alone(DateOrder.DAY_FIRST) > 0;
    return new Problem(
        "dates in which day and month may stand in either order",
        file.file().name()
            + (dates.columns().isEmpty() ? "" : ", column " + String.join(", ", dates.columns())),
        both
            ? "as many dates that can only be read day first as month first"
            : dates.either()
                + " dates: "
                + span(dates, DateOrder.DAY_FIRST)
                + ", "
                + span(dates, DateOrder.MONTH_FIRST),
        "dates whose order the job, the file, its name or the other files of its input tell",
        "say in the input of the job which it is: \"dates\": \"day first\" or \"dates\": \"month"
            + " first\"");
  }

  private static String span(DateEvidence dates, DateOrder order) {
    String first = dates.months(order).firstKey();
    String last = dates.months(order).lastKey();
    return order.text() + " of " + first + (first.equals(last) ? "" : " to " + last);
  }

  private static String action(DateOrder order) {
    return "if they are right, say so in the input of the job: \"dates\": \"" + order.text() + "\"";
  }
}
