package primarycare.table.access;

import java.time.LocalDate;

/**
 * A row of the source: slots of a hub in a month, by what became of them.
 *
 * @param practiceCode of the patients; null for no practice
 */
record StatedSlots(
    LocalDate month,
    String hubCode,
    String hubName,
    String practiceCode,
    String status,
    Long slots) {}
