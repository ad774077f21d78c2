package primarycare.intake;

import primarycare.job.Problem;

/**
 * A member of an archive that is of no layout of its source, left aside as others are of one.
 *
 * @param problem why it would be refused alone
 */
record Aside(InputFile file, Problem problem) {

  String notice() {
    return file.name()
        + ": left aside and not read, as it is of no layout of "
        + file.source()
        + ": "
        + (Unrecognised.isNamed(problem) ? problem.found() : problem.what());
  }
}
