package primarycare.organisation;

/**
 * What a look-up says of an LSOA: that its people live in an area of a type.
 *
 * @param type {@code sub_icb_location}, {@code icb} or the name of a scheme
 * @param area its code
 */
public record Home(String lsoa, String type, String area) {}
