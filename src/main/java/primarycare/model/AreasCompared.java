package primarycare.model;

import java.util.List;
import primarycare.dossier.AreaProviders;
import primarycare.dossier.AttendedMonths;
import primarycare.dossier.NationalRates;
import primarycare.dossier.Shape;
import primarycare.organisation.PracticesByMonth;
import primarycare.organisation.PublishedAreas;

/**
 * What is known of all areas, to compare them with each other: it grows with areas and months.
 *
 * @param attended of each area
 * @param practices with their areas and lists
 * @param national rates of England; null where none are given
 * @param published which cells of them are
 * @param areaProviders which providers of areas an extract lacks
 */
public record AreasCompared(
    List<AttendedMonths> attended,
    PracticesByMonth practices,
    NationalRates national,
    PublishedAreas published,
    AreaProviders areaProviders) {

  public static AreasCompared of(ReferenceModel model) {
    Shape shape = model.dossiers().dossiers().value().shape();
    return new AreasCompared(
        model.attended(),
        model.publicFacts().ofAttendances(),
        ReferenceAttendances.of(model, shape),
        model.ofAttendances().published(),
        model.areaProviders());
  }
}
