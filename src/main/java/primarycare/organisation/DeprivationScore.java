package primarycare.organisation;

import java.util.OptionalDouble;

/**
 * What an edition of the Index of Multiple Deprivation says of a practice.
 *
 * @param edition its year
 * @param score the higher, the more deprived; empty where the edition gives none
 */
public record DeprivationScore(String practice, long edition, OptionalDouble score) {}
