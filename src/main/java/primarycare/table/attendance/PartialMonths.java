package primarycare.table.attendance;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import primarycare.figure.Protection;
import primarycare.job.Columns;
import primarycare.job.Display;
import primarycare.job.Month;
import primarycare.model.ReferenceModel;

/** Which months of a hospital are in an extract in part, in words for those who read first. */
public final class PartialMonths {

  private PartialMonths() {}

  /** A sentence for each provider that has such a month, by what is shown of it. */
  public static List<String> notices(ReferenceModel model, Display display, Protection protection) {
    return notices(ProviderCoverage.rows(ProvidersByMonth.collected(model), display, protection));
  }

  static List<String> notices(Stream<ProviderCoverage> rows) {
    Map<String, List<ProviderCoverage>> partial =
        rows.filter(row -> row.departmentGroup().equals(Columns.ALL))
            .filter(row -> Boolean.TRUE.equals(row.usual().partial()))
            .collect(
                Collectors.groupingBy(
                    ProviderCoverage::providerCode, TreeMap::new, Collectors.toList()));
    return partial.entrySet().stream().map(of -> notice(of.getKey(), of.getValue())).toList();
  }

  private static String notice(String provider, List<ProviderCoverage> months) {
    return "the extract has less of provider "
        + provider
        + " than usual: "
        + months.stream().map(PartialMonths::words).collect(joining(", "))
        + "; these months are partial, and attendances of its patients look too low; ask for its"
        + " records";
  }

  private static String words(ProviderCoverage row) {
    LocalDate month = row.month();
    return String.format(
        Locale.ROOT,
        "%.0f%% of the official total in %s, where %.0f%% is usual",
        row.covered().coveredPercent(),
        Month.of(month).inWords(),
        row.usual().usualCoveredPercent());
  }
}
