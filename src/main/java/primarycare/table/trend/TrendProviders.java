package primarycare.table.trend;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import primarycare.dossier.AreaProviders;
import primarycare.dossier.Dossier;
import primarycare.dossier.RollingPeriod;
import primarycare.table.column.TrendComparisons;
import primarycare.table.column.TrendVerdict;

/**
 * Which hospitals the months of a trend lack: those that lack different ones are not compared.
 *
 * @param all of all areas
 */
record TrendProviders(AreaProviders all) implements Serializable {

  AreaProviders.Cover of(Dossier area, RollingPeriod month) {
    return all.of(area.area().type(), area.area().code(), month);
  }

  /** Without a change where the earlier month is known to lack different hospitals. */
  TrendComparisons compared(
      TrendComparisons all, Dossier area, RollingPeriod month, Optional<RollingPeriod> before) {
    boolean differ = before.filter(o -> of(area, month).lacksOthersThan(of(area, o))).isPresent();
    return differ ? all.withoutChange() : all;
  }

  /**
   * None where some months lack a hospital that others have.
   *
   * @param months on which the verdict rests
   */
  TrendVerdict verdict(TrendVerdict verdict, Dossier area, List<RollingPeriod> months) {
    List<String> missing =
        months.stream()
            .map(month -> of(area, month).missing())
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return missing.size() > 1 ? TrendVerdict.ofOtherProviders(missing) : verdict;
  }
}
