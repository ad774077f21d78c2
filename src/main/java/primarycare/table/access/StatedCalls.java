package primarycare.table.access;

import java.time.LocalDate;
import primarycare.figure.Figures;

/** Calls of an area and month, as a row of the source has them. */
record StatedCalls(
    LocalDate month,
    String areaCode,
    Long callsOffered,
    Long callsAnswered,
    Long callsAbandoned,
    Long callsAnsweredWithin60Seconds) {

  /** A month of which nothing is given. */
  static StatedCalls none(LocalDate month, String areaCode) {
    return new StatedCalls(month, areaCode, null, null, null, null);
  }

  /** Null without one. */
  Double percent() {
    return Figures.part(100, callsAbandoned, callsOffered);
  }
}
