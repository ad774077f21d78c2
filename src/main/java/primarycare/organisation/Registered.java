package primarycare.organisation;

import java.time.LocalDate;

/**
 * What the register of practices says of one.
 *
 * @param location code of its sub-ICB location; null for none
 * @param isGpPractice whether it is a GP practice that is more than proposed
 * @param open null where the register does not say
 * @param close null for none
 */
public record Registered(
    String practice,
    String name,
    String location,
    boolean isGpPractice,
    LocalDate open,
    LocalDate close) {}
