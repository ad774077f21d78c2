package primarycare.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Months and spans of them: what a span is made of. */
final class Windows {

  private Windows() {}

  /** Published ones, their months, and what two that begin one month apart have together. */
  static Set<Window> of(List<Where> published) {
    Set<Window> windows =
        new TreeSet<>(Comparator.comparingInt(Window::from).thenComparingInt(Window::to));
    published.stream()
        .filter(Where::isPlain)
        .map(Where::window)
        .filter(window -> !window.equals(Window.NONE))
        .forEach(windows::add);
    for (Window window : List.copyOf(windows)) {
      windows.addAll(window.months());
      Window next = new Window(window.from() + 1, window.to() + 1);
      if (!window.isMonth() && windows.contains(next)) {
        windows.add(new Window(next.from(), window.to()));
      }
    }
    return windows;
  }

  /** Every span is the sum of its months, and of a shorter span and the months left. */
  static List<Sum> sums(Slabs slabs) {
    List<Sum> sums = new ArrayList<>();
    Set<String> areas = new LinkedHashSet<>();
    slabs.all().forEach(where -> areas.add(where.area()));
    for (String area : areas) {
      for (Window whole : slabs.windows()) {
        if (!whole.isMonth()) {
          add(sums, slabs, area, whole, null);
          slabs.windows().stream()
              .filter(part -> !part.isMonth() && !part.equals(whole) && part.within(whole))
              .forEach(part -> add(sums, slabs, area, whole, part));
        }
      }
    }
    return sums;
  }

  private static void add(List<Sum> sums, Slabs slabs, String area, Window whole, Window part) {
    List<Integer> parts = new ArrayList<>();
    if (part != null) {
      parts.add(slabs.number(new Where(area, part)));
    }
    whole.months().stream()
        .filter(month -> part == null || !month.within(part))
        .forEach(month -> parts.add(slabs.number(new Where(area, month))));
    int of = slabs.number(new Where(area, whole));
    if (of >= 0 && !parts.contains(-1)) {
      sums.add(Sum.of(of, parts));
    }
  }
}
