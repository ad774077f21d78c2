package primarycare.intake;

/**
 * A member of an archive that is of no layout of its source, left aside as others are of one.
 *
 * @param what it is, in words that name no cell of it
 */
record Aside(InputFile file, String what) {

  String notice() {
    return file.name()
        + ": left aside and not read, as it is of no layout of "
        + file.source()
        + ": "
        + what;
  }
}
