package primarycare.table.appointment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import primarycare.figure.Figures;
import primarycare.job.Display;
import primarycare.organisation.AppointmentCounts;
import primarycare.organisation.AppointmentCounts.Kind;
import primarycare.organisation.AreaPractices;
import primarycare.organisation.Calendar;
import primarycare.organisation.History;
import primarycare.organisation.PracticesByMonth;

/** The appointments of areas month after month, each beside the whole area and a year before. */
final class AppointmentSeries {

  private static final double THOUSAND = 1000;

  private final List<InMonth> areas = new ArrayList<>();
  private final Map<Of, Double> aWeekday = new HashMap<>();
  private final Map<Of, Double> ofAll = new HashMap<>();
  private final Map<Named, SortedMap<LocalDate, Double>> series = new HashMap<>();
  private final Display display;

  private record Named(String type, String code) {}

  private record Of(Named area, LocalDate month, Kind kind) {}

  /** An area in a month. */
  private record InMonth(AppointmentArea area, AppointmentCover cover, AreaCounts counts) {

    Named named() {
      return new Named(area.areaType(), area.areaCode());
    }

    Of of(Kind kind) {
      return new Of(named(), area.month(), kind);
    }
  }

  AppointmentSeries(PracticesByMonth practices, AppointmentCounts counts, Display display) {
    this.display = display;
    practices.calendar().entries().forEach(month -> add(month, practices.areas(month), counts));
  }

  private void add(Calendar.Entry month, List<AreaPractices> of, AppointmentCounts counts) {
    LocalDate day = month.month().first();
    List<String> locations =
        of.stream()
            .filter(area -> area.type().equals("sub_icb_location"))
            .map(AreaPractices::code)
            .toList();
    for (AreaPractices area : of) {
      AreaCounts own = AreaCounts.of(counts, day, area, locations);
      InMonth in =
          new InMonth(AppointmentArea.of(month, area), AppointmentCover.of(month, area, own), own);
      areas.add(in);
      own.kinds().forEach(kind -> note(in, kind));
      series
          .computeIfAbsent(in.named(), none -> new TreeMap<>())
          .put(day, aWeekday.get(in.of(Kind.EVERY)));
    }
  }

  private void note(InMonth in, Kind kind) {
    Double rate = Figures.ofPublic(THOUSAND, in.counts.ofListed(kind), in.cover.patientsCovered());
    if (rate != null) {
      aWeekday.put(in.of(kind), rate / AppointmentsChart.weekdays(in.area.month()));
      if (in.area.areaType().equals(History.ALL)) {
        ofAll.put(in.of(kind), rate);
      }
    }
  }

  /**
   * Appointments of a kind of an area in a month.
   *
   * @param own null where nothing is given
   * @param all of every kind; null where nothing is given
   * @param untold those of which the breakdown tells nothing
   */
  record Cell(
      AppointmentArea area,
      Kind kind,
      AppointmentCover cover,
      Long own,
      Long all,
      long untold,
      AppointmentRate rate,
      AppointmentsChart chart) {}

  Stream<Cell> cells() {
    Map<Named, Map<LocalDate, AppointmentsChart>> charts = new HashMap<>();
    series.forEach((area, months) -> charts.put(area, AppointmentsChart.of(months)));
    return areas.stream()
        .flatMap(
            in -> {
              AppointmentsChart chart =
                  charts.get(in.named()).getOrDefault(in.area.month(), AppointmentsChart.NONE);
              return in.counts.kinds().stream().map(kind -> cell(in, kind, chart));
            });
  }

  private Cell cell(InMonth in, Kind kind, AppointmentsChart chart) {
    return new Cell(
        in.area,
        kind,
        in.cover,
        in.counts.of(kind),
        in.counts.of(Kind.EVERY),
        in.counts.untold(kind.breakdown()),
        rate(in, kind),
        kind.equals(Kind.EVERY) ? chart : AppointmentsChart.NONE);
  }

  private AppointmentRate rate(InMonth in, Kind kind) {
    LocalDate month = in.area.month();
    return AppointmentRate.of(
        new AppointmentRate.Point(in.counts.ofListed(kind), aWeekday.get(in.of(kind))),
        in.cover,
        ofAll.get(new Of(new Named(History.ALL, History.ALL), month, kind)),
        aWeekday.get(new Of(in.named(), month.minusYears(1), kind)),
        in.area.areaType().equals(History.ALL),
        display);
  }
}
