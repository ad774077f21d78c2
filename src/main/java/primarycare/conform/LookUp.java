package primarycare.conform;

import static primarycare.conform.OrganisationCodes.SCHEME;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_NAME;

import java.util.List;
import primarycare.conform.Mentions.Mention;
import primarycare.organisation.Area;
import primarycare.organisation.Home;
import primarycare.organisation.Homes;
import primarycare.organisation.LatestNames;

/**
 * The look-up of LSOAs, also for the codes of another edition that the job's conversion tells of.
 *
 * @param rows what those of the look-up say that every rule passes
 */
record LookUp(List<Mention> rows, LsoaConversion conversion) {

  static final String SOURCE = "lsoa_area";
  static final String LSOA = "lsoa_code";

  static LookUp of(RelationalRules rules) {
    return new LookUp(rules.codes().passed(SOURCE), rules.conversion());
  }

  /** In which areas each LSOA lies. */
  Homes homes() {
    return new Homes(
        rows.stream()
            .map(row -> new Home(row.text(LSOA), row.text(SCHEME), row.text(AREA_CODE)))
            .distinct()
            .toList(),
        conversion.parts());
  }

  /** Names of areas, with those that the look-up gives to areas without a practice. */
  LatestNames names(LatestNames ofPractices) {
    LatestNames names = ofPractices;
    for (Mention row : rows) {
      names = names.and(row.text(SCHEME), new Area(row.text(AREA_CODE), row.text(AREA_NAME)));
    }
    return names;
  }
}
