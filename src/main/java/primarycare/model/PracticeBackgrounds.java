package primarycare.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import primarycare.dossier.AreaProviders;
import primarycare.model.PracticeBackground.At;
import primarycare.model.PracticeBackground.Deprivation;
import primarycare.model.PracticeBackground.Listed;
import primarycare.model.PracticeBackground.Own;
import primarycare.organisation.AppointmentCounts;
import primarycare.organisation.Area;
import primarycare.organisation.Calendar;
import primarycare.organisation.CareHomes;
import primarycare.organisation.DeprivationScore;
import primarycare.organisation.GivenLists;
import primarycare.organisation.ListSizes;
import primarycare.organisation.Placement;
import primarycare.organisation.Staff;

/** Brings together what the inputs say of practices beside their people. */
final class PracticeBackgrounds {

  private static final String FULLY_QUALIFIED = "fully_qualified";

  private final Calendar calendar;
  private final Map<LocalDate, Integer> months = new HashMap<>();
  private final Map<String, Own> practices = new HashMap<>();

  PracticeBackgrounds(Calendar calendar) {
    this.calendar = calendar;
    calendar.entries().forEach(entry -> months.put(entry.month().first(), months.size()));
  }

  static PracticeBackground of(ReferenceModel model) {
    PracticeBackgrounds all = placed(model);
    PublicFacts facts = model.publicFacts();
    all.addLists(model.givenLists());
    all.addAppointments(facts.appointments());
    all.addGps(facts.staff());
    all.addScores(facts.deprivation());
    return all.known(model.areaProviders(), model.careHomes());
  }

  private static PracticeBackgrounds placed(ReferenceModel model) {
    Organisations attended = model.ofAttendances();
    PracticeBackgrounds all = new PracticeBackgrounds(attended.calendar());
    all.place(attended.placements(), attended.listSizes());
    return all;
  }

  PracticeBackground known(AreaProviders providers, CareHomes careHomes) {
    return new PracticeBackground(practices, providers, careHomes);
  }

  /** Where each practice of the area is, and how many patients it has. */
  void place(List<Placement> placements, ListSizes sizes) {
    for (Placement placement : placements) {
      if (placement.isInArea()) {
        String practice = placement.life().practice();
        Own own = practices.computeIfAbsent(practice, code -> new Own());
        At at = at(placement);
        for (Calendar.Entry entry : placement.months()) {
          int month = months.get(entry.month().first());
          own.at.put(month, at);
          entry
              .list()
              .map(day -> sizes.at(practice, day))
              .ifPresent(patients -> patients.ifPresent(n -> own.patients.put(month, n)));
        }
      }
    }
  }

  private static At at(Placement placement) {
    return new At(
        placement.pcn().map(Area::code).orElse(null),
        placement.pcn().map(Area::name).orElse(null),
        placement.life().location().map(Area::code).orElse(null));
  }

  /** The lists of the months that are asked for. */
  void addLists(GivenLists lists) {
    Set<LocalDate> days =
        calendar.given().stream()
            .filter(Calendar.Entry::asked)
            .flatMap(entry -> entry.list().stream())
            .collect(Collectors.toSet());
    lists
        .all()
        .filter(list -> days.contains(list.day()) && practices.containsKey(list.practice()))
        .forEach(
            list ->
                practices
                    .get(list.practice())
                    .lists
                    .put(
                        list.day(),
                        new Listed(list.total(), list.aged18To25(), list.aged65AndOver())));
  }

  /** Those that patients attended. */
  void addAppointments(AppointmentCounts counts) {
    practices.forEach(
        (practice, own) ->
            counts
                .attended(practice)
                .forEach(
                    (day, attended) -> {
                      Integer month = months.get(day);
                      if (month != null) {
                        own.appointments.put(month, attended);
                      }
                    }));
  }

  /** Fully qualified GPs at the censuses at which a practice reported them. */
  void addGps(Staff staff) {
    practices.forEach(
        (practice, own) ->
            staff
                .of(practice, FULLY_QUALIFIED)
                .forEach(
                    (census, gps) -> {
                      if (gps.isReported()) {
                        own.gps.put(census, gps.fte().doubleValue());
                      }
                    }));
  }

  /** The score of each practice in the latest edition of all. */
  void addScores(List<DeprivationScore> scores) {
    long latest = scores.stream().mapToLong(DeprivationScore::edition).max().orElse(0);
    for (DeprivationScore score : scores) {
      Own own = practices.get(score.practice());
      if (own != null && score.edition() == latest) {
        own.deprivation =
            new Deprivation(
                latest, score.score().isPresent() ? (Double) score.score().getAsDouble() : null);
      }
    }
  }
}
