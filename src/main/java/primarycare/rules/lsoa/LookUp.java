package primarycare.rules.lsoa;

import static primarycare.job.Columns.AREA_CODE;
import static primarycare.job.Columns.AREA_NAME;
import static primarycare.rules.organisation.OrganisationSources.SCHEME;

import java.util.List;
import primarycare.organisation.Area;
import primarycare.organisation.Home;
import primarycare.organisation.Homes;
import primarycare.organisation.LatestNames;
import primarycare.rules.organisation.Mentions.Mention;
import primarycare.rules.organisation.OrganisationSources;

/**
 * The look-up of LSOAs, also for the codes of another edition that the job's conversion tells of.
 *
 * @param rows what those of the look-up say that every rule passes
 */
public record LookUp(List<Mention> rows, LsoaConversion conversion) {

  /** In which areas each LSOA lies. */
  public Homes homes() {
    return new Homes(
        rows.stream()
            .map(
                row ->
                    new Home(
                        row.text(OrganisationSources.LSOA), row.text(SCHEME), row.text(AREA_CODE)))
            .distinct()
            .toList(),
        conversion.parts());
  }

  /** Names of areas, with those that the look-up gives to areas without a practice. */
  public LatestNames names(LatestNames ofPractices) {
    LatestNames names = ofPractices;
    for (Mention row : rows) {
      names = names.and(row.text(SCHEME), new Area(row.text(AREA_CODE), row.text(AREA_NAME)));
    }
    return names;
  }
}
