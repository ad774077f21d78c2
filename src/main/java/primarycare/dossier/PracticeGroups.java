package primarycare.dossier;

import java.io.Serializable;
import java.util.List;
import primarycare.figure.CountKey;
import primarycare.job.PublishedCells;

/**
 * Groups of practices that are not areas, each in parts, such as the practices of an area in
 * fifths.
 *
 * <p>Groups and parts have numbers from 0, groups in the order in which tables have them.
 */
public interface PracticeGroups extends Serializable {

  /** A part of a group. */
  record Place(int group, int part) implements Serializable {}

  /** How many groups there are; each is made, also one to which nobody belongs. */
  int groups();

  /** How many parts each group has. */
  int parts();

  /** Whether a group, or a part of it, is of fewer practices than {@link PublishedCells#FEW}. */
  boolean isOfFew(int group);

  /**
   * Whom a count of a group counts: people of a group may be those of an area.
   *
   * @param all what is counted of everybody
   * @param part its number, or {@link CountKey#ALL}
   */
  CountKey key(CountKey all, int group, int part);

  /** What is counted of their attendances: numbers of signs, or {@link Shape#EVERY}. */
  List<Integer> signs();

  /**
   * Where people belong in a month.
   *
   * @param practice the code under which they are counted, as {@link Places#counted}
   */
  List<Place> of(String practice, int month);
}
