package primarycare.dossier;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import primarycare.fact.ListDetail;
import primarycare.layout.AgeBands.Band;

/**
 * What the cells of a list come to in the bands of a job: which band holds a cell, and which bands
 * are made up of whole cells. Nothing is interpolated.
 */
final class ListBands implements Serializable {

  private static final long serialVersionUID = 1;

  /** Instead of a band of a scheme none of which holds a cell. */
  static final int NONE = -1;

  private final int bands;
  private final Map<ListDetail, int[][]> holding = new EnumMap<>(ListDetail.class);
  private final Map<ListDetail, boolean[]> exact = new EnumMap<>(ListDetail.class);
  private final boolean[] ofAges;

  ListBands(Shape shape) {
    this.bands = shape.bands();
    this.ofAges = new boolean[bands];
    for (ListDetail detail : ListDetail.values()) {
      holding.put(detail, new int[detail.cells().size()][shape.schemes().size()]);
      exact.put(detail, new boolean[bands]);
      for (int scheme = 0; scheme < shape.schemes().size(); scheme++) {
        hold(detail, shape.schemes().get(scheme).bands(), shape.firstBand(scheme), scheme);
      }
    }
  }

  private void hold(ListDetail detail, List<Band> own, int first, int scheme) {
    List<Band> cells = detail.cells();
    for (int cell = 0; cell < cells.size(); cell++) {
      Band ages = cells.get(cell);
      holding.get(detail)[cell][scheme] =
          own.stream()
              .filter(band -> band.holds(ages))
              .findFirst()
              .map(band -> first + own.indexOf(band))
              .orElse(NONE);
    }
    for (int band = 0; band < own.size(); band++) {
      ofAges[first + band] = true;
      exact.get(detail)[first + band] = isExact(own.get(band), cells);
    }
  }

  /** Every cell that meets the band lies in it, and there is one. */
  private static boolean isExact(Band band, List<Band> cells) {
    List<Band> meeting = cells.stream().filter(band::meets).toList();
    return !meeting.isEmpty() && meeting.stream().allMatch(band::holds);
  }

  /** How many bands all schemes have. */
  int bands() {
    return bands;
  }

  /** The bands that hold a cell, counted from 0, or {@link #NONE}: one of each scheme. */
  int[] holding(ListDetail detail, int cell) {
    return Arrays.copyOf(holding.get(detail)[cell], holding.get(detail)[cell].length);
  }

  /** Whether a band is of ages that are known. */
  boolean isOfAges(int band) {
    return ofAges[band];
  }

  /** Whether a list of such detail can give a band. */
  boolean isExact(ListDetail detail, int band) {
    return exact.get(detail)[band];
  }
}
