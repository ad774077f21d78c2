package primarycare.table.access;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Consultations as a row of the source has them. */
record StatedConsultations(
    LocalDate year,
    String areaCode,
    String ageBand,
    String sex,
    BigDecimal consultations,
    BigDecimal personYears) {}
