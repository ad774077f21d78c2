package primarycare.table.appointment;

import java.util.stream.Stream;
import primarycare.figure.Column;
import primarycare.figure.Figures;
import primarycare.figure.Key;
import primarycare.figure.Quotient;
import primarycare.figure.Table;
import primarycare.job.Display;
import primarycare.organisation.AppointmentCounts;
import primarycare.organisation.PracticesByMonth;
import primarycare.reconcile.AppointmentsAgree;
import primarycare.table.column.LocalColumns;
import primarycare.table.kind.OrganisationTable;
import primarycare.table.kind.PublishedTable;

/**
 * General practice appointments by status, professional, mode, wait and national category, beside
 * the patients they were for.
 *
 * <p>Grain: month, area, breakdown, category. Source: Appointments in General Practice, by practice
 * or by sub-ICB location. All of it is public.
 */
@Table(
    title = "General practice appointments by how, with whom and how soon, per 1,000 patients",
    grain = "month, area, breakdown, category",
    method =
        "Whether people can see a GP: appointments of the month as published (NHS England,"
            + " Appointments in General Practice), whatever their status, over the registered"
            + " patients of the same practices on the list of the first of the month. Each"
            + " breakdown has all appointments; those of which it tells nothing are a category of"
            + " their own (not_known, not_provided), and not_told_percent is beside each share: the"
            + " share of those of whom it is known lies between share_percent and the two together."
            + " Rows of practices and of areas of practices are of files by practice; of a sub-ICB"
            + " location, and of the whole area, of files by sub-ICB location in months in which"
            + " these are given (counted_by). Not every practice sends its data:"
            + " practices_with_appointments says how many do. What practices hold as an appointment"
            + " differs. Compared with the whole area and with the year before by weekday, as"
            + " months have 20 to 23; bank holidays are weekdays here. Process limits of the area's"
            + " months: "
            + AppointmentsChart.METHOD_OF_CHART
            + "."
            + LocalColumns.EVERY_MONTH,
    reads = {"practice_map", "registered_patients", "appointments"})
public record GpAppointments(
    AppointmentArea area,
    @Key("What tells the appointments apart: " + BREAKDOWNS + ".") String breakdown,
    @Key(
            "Category of the breakdown, as published; all: all appointments. Waits of more than 14"
                + " days are one.")
        String category,
    @Column(
            value = "Place of a wait among all, from 1 for the same day to 5 for over 14 days.",
            amount = true,
            whenEmpty = "the category is no wait")
        Long waitOrder,
    AppointmentCover cover,
    @Column(
            value = "Appointments of the category.",
            unit = AppointmentWords.UNIT,
            whenEmpty = AppointmentWords.MISSING)
        Long appointments,
    @Column(
            value = "Appointments of every category, those of which nothing is told among them.",
            unit = AppointmentWords.UNIT,
            whenEmpty = AppointmentWords.MISSING)
        Long allAppointments,
    @Quotient(
            value = "Share of all appointments that are of the category.",
            numerator = "appointments",
            denominator = "all_appointments",
            per = 100)
        Double sharePercent,
    @Column(
            value = "Share of all appointments of which the breakdown tells nothing.",
            unit = "%",
            whenEmpty = AppointmentWords.MISSING)
        Double notToldPercent,
    AppointmentRate rate,
    AppointmentsChart chart) {

  private static final double PERCENT = 100;

  static final String BREAKDOWNS =
      "all, mode, national_category (in files by practice), professional, status, or wait (from"
          + " booking)";

  /** The table of a job. */
  public static PublishedTable table(Display display) {
    return OrganisationTable.of(
            GpAppointments.class,
            facts -> rows(facts.ofAppointments(), facts.appointments(), display))
        .checkedBy(
            model ->
                AppointmentsAgree.of(
                    model.publicFacts().appointments(), model.publicFacts().ofAppointments()));
  }

  static Stream<GpAppointments> rows(
      PracticesByMonth practices, AppointmentCounts counts, Display display) {
    return new AppointmentSeries(practices, counts, display).cells().map(GpAppointments::row);
  }

  private static GpAppointments row(AppointmentSeries.Cell cell) {
    return new GpAppointments(
        cell.area(),
        cell.kind().breakdown(),
        cell.kind().category(),
        cell.kind().waitOrder(),
        cell.cover(),
        cell.own(),
        cell.all(),
        Figures.ofPublic(PERCENT, cell.own(), cell.all()),
        Figures.ofPublic(PERCENT, cell.untold(), cell.all()),
        cell.rate(),
        cell.chart());
  }
}
