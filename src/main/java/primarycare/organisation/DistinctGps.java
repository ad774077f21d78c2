package primarycare.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * GPs of an area as people at a census: one who works at two practices is one.
 *
 * @param census first day of its month
 * @param fte null where it is told of none
 */
public record DistinctGps(
    LocalDate census, String type, String code, long headcount, BigDecimal fte) {}
