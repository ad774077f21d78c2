package primarycare.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Staff of a group of the whole country in a year.
 *
 * @param year its first day
 * @param publication that the figure is from; figures of two may count differently
 */
public record StaffOfYear(LocalDate year, String group, BigDecimal staff, String publication) {}
