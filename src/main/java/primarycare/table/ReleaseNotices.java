package primarycare.table;

import java.util.List;
import primarycare.figure.Protection;
import primarycare.job.Job;
import primarycare.model.Providers;
import primarycare.model.ReferenceModel;
import primarycare.table.attendance.PartialMonths;
import primarycare.table.kind.PublishedTable;

/** What a person should know first of the figures that a release shows, a sentence each. */
public final class ReleaseNotices {

  private ReleaseNotices() {}

  /**
   * None where the release has no table of providers.
   *
   * @param tables of the release that measure something
   * @param protection by which they are shown
   */
  public static List<String> of(
      List<PublishedTable> tables, Job job, ReferenceModel model, Protection protection) {
    return tables.stream().anyMatch(table -> table.needs().contains(Providers.ACTIVITY))
        ? PartialMonths.notices(model, job.tables().display(), protection)
        : List.of();
  }
}
