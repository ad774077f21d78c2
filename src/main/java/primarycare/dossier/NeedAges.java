package primarycare.dossier;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import primarycare.figure.CountKey.Ages;
import primarycare.job.Columns;
import primarycare.layout.AgeBands;

/**
 * The ages by which it is counted what attendances show: a few groups, or the bands of a scheme,
 * and after them those whose age is not known.
 */
public final class NeedAges implements Serializable {

  private static final long serialVersionUID = 1;

  /** 0-4, 5-17, 18-64, 65 and over. */
  public static final NeedAges GROUPS =
      of(new AgeBands("age groups", "", "", "", List.of(0, 5, 18, 65)));

  private final List<String> labels;
  private final List<Ages> ages;

  /** Of each completed year, and of no age at 0. */
  private final int[] byAge;

  private NeedAges(List<String> labels, List<Ages> ages, int... byAge) {
    this.labels = labels;
    this.ages = ages;
    this.byAge = byAge;
  }

  /** The bands of a scheme. */
  public static NeedAges of(AgeBands scheme) {
    List<AgeBands.Band> bands = scheme.bands();
    int[] byAge = new int[AgeBands.OLDEST + 2];
    byAge[0] = bands.size();
    for (int band = 0; band < bands.size(); band++) {
      int own = band;
      IntStream.rangeClosed(bands.get(band).first(), bands.get(band).last())
          .forEach(age -> byAge[age + 1] = own);
    }
    return new NeedAges(
        Stream.concat(bands.stream().map(AgeBands.Band::label), Stream.of(Columns.NOT_KNOWN))
            .toList(),
        Stream.concat(
                bands.stream().map(band -> new Ages(band.first(), band.last())),
                Stream.of(Ages.NOT_KNOWN))
            .toList(),
        byAge);
  }

  /** What they are called, in their order. */
  public List<String> labels() {
    return labels;
  }

  /** The completed years of each, in their order. */
  public List<Ages> ages() {
    return ages;
  }

  /** How many there are. */
  public int size() {
    return labels.size();
  }

  /** The number of an age in completed years, or of none below 0. */
  int at(int age) {
    return byAge[age + 1];
  }
}
