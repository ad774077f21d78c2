package primarycare.dossier;

import java.util.List;
import primarycare.figure.Count;
import primarycare.figure.CountKey;
import primarycare.job.Columns;
import primarycare.job.PublishedCells;

/**
 * What the attendances of the people of one group of practices show, by part.
 *
 * <p>Counts of people leave it as {@link Count} alone.
 *
 * @param groups of which it is one: they say what it is
 * @param number of the group
 * @param parts the cells of each
 * @param published which cells of theirs are published
 * @param <G> the groups
 */
public record GroupDossier<G extends PracticeGroups>(
    G groups, int number, Shape shape, List<Cells> parts, PublishedCells published)
    implements AnyDossier<GroupDossier<G>> {

  public GroupDossier {
    parts = List.copyOf(parts);
  }

  @Override
  public GroupDossier<G> withEveryCell() {
    return new GroupDossier<>(groups, number, shape, parts, PublishedCells.EVERY);
  }

  @Override
  public boolean isPractice() {
    return false;
  }

  /**
   * Attendances of every age that show a sign.
   *
   * @param part its number, or {@link Dossier#ALL}
   * @param sign its number, or {@link Shape#EVERY}
   */
  public Dossier.Attended needs(int part, RollingPeriod period, int group, int sign) {
    long count = 0;
    boolean isThere = false;
    for (Cells cells : part == Dossier.ALL ? parts : List.of(parts.get(part))) {
      Dossier.Sum sum = Dossier.needs(shape, cells, period, group, Dossier.ALL, sign);
      count += sum.count();
      isThere |= sum.isThere();
    }
    CountKey all =
        CountKey.ofAll(Counting.of(sign), Columns.ALL, Columns.ALL, period.start(), period.end())
            .withDepartment(group);
    return new Dossier.Attended(Count.of(count, groups.key(all, number, part)), isThere);
  }
}
