package primarycare.table.column;

import primarycare.figure.Column;
import primarycare.figure.Key;
import primarycare.organisation.StatedAreas;

/** The columns that name an area which a local file states by its code. */
public record StatedArea(
    @Key(
            "Type of area: sub_icb_location, icb, pcn, practice, the name of an area scheme,"
                + " england, or stated: a code that no organisation in the inputs has.")
        String areaType,
    @Key(
            "Code of the area as stated; ENGLAND for England; unknown for areas together that are"
                + " none of the job's and have no code of ODS or ONS.")
        String areaCode,
    @Column(
            value = "Latest name of the area.",
            whenEmpty = "no organisation in the inputs has its code")
        String areaName) {

  /** The area that a code stands for. */
  public static StatedArea of(StatedAreas areas, String code) {
    StatedAreas.Stated named = areas.named(code);
    return new StatedArea(named.type(), named.area().code(), named.area().name());
  }
}
