package primarycare.dossier;

/** Ranges of what has numbers in order: each is a part of a table's file in every period. */
final class Ranges {

  /** So many that what a task holds of a period of them is worth a row group of its own. */
  private static final int SIZE = 256;

  private Ranges() {}

  /** The range of a number, both from 0. */
  static int of(int number) {
    return number / SIZE;
  }

  /** How many ranges so many have. */
  static int count(int numbers) {
    return (numbers + SIZE - 1) / SIZE;
  }
}
