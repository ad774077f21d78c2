package primarycare.table.attendance;

import primarycare.dossier.Dossier;
import primarycare.dossier.GroupDossier;
import primarycare.dossier.RollingPeriod;
import primarycare.dossier.Shape;
import primarycare.figure.Count;

/**
 * Attendances of a department group, by where the patient is registered.
 *
 * @param department its place in the order of publication, 0 for all
 */
record RegisteredAttendances(
    GroupDossier<RegistrationGroups> people, RollingPeriod period, int department) {

  /**
   * The attendances that show a sign.
   *
   * @param part its number, or {@link Dossier#ALL}
   */
  Count count(int part, int sign) {
    return people.needs(part, period, Shape.published(department), sign).count();
  }
}
