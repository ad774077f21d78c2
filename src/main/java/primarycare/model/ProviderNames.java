package primarycare.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The latest names of A&amp;E providers in what they reported. */
public final class ProviderNames {

  private static final Comparator<Named> BY_TIME =
      Comparator.comparing(Named::month)
          .thenComparing(Named::name, Comparator.nullsFirst(String::compareTo));

  private final Map<String, Named> names = new HashMap<>();

  private record Named(LocalDate month, String name) {}

  public ProviderNames(List<Providers.Reported> reported) {
    reported.forEach(
        row ->
            names.merge(
                row.providerCode(),
                new Named(row.month(), row.providerName()),
                (one, other) -> BY_TIME.compare(one, other) < 0 ? other : one));
  }

  /** Null where no publication has the provider. */
  public String of(String provider) {
    return names.containsKey(provider) ? names.get(provider).name() : null;
  }
}
