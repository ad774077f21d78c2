package primarycare.table.access;

import java.time.LocalDate;
import primarycare.figure.Figures;

/** Calls of an area and month, as a row of the source has them. */
record StatedCalls(
    LocalDate month, String areaCode, Long callsOffered, Long callsAnswered, Long callsAbandoned) {

  /** Null without one. */
  Double percent() {
    return Figures.part(100, callsAbandoned, callsOffered);
  }
}
