package primarycare.rules.organisation;

import static primarycare.job.Columns.AREA_CODE;
import static primarycare.job.Columns.AREA_NAME;
import static primarycare.job.Columns.ENTRY;
import static primarycare.job.Columns.PRACTICE_CODE;
import static primarycare.job.Columns.PRACTICE_NAME;
import static primarycare.job.Columns.WEIGHT;
import static primarycare.rules.organisation.OrganisationSources.END;
import static primarycare.rules.organisation.OrganisationSources.MAP;
import static primarycare.rules.organisation.OrganisationSources.PARTNERS;
import static primarycare.rules.organisation.OrganisationSources.SCHEME;
import static primarycare.rules.organisation.OrganisationSources.SCHEMES;
import static primarycare.rules.organisation.OrganisationSources.START;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import primarycare.organisation.Area;
import primarycare.organisation.Mapped;
import primarycare.organisation.Membership;
import primarycare.organisation.Merger;
import primarycare.organisation.Partner;
import primarycare.organisation.Span;
import primarycare.organisation.Statements;
import primarycare.rules.organisation.Mentions.Mention;

/** What the rows of a run say of organisations, a practice's many maps of equal content as one. */
public final class OrganisationRows {

  private OrganisationRows() {}

  /** What those rows say that every rule passes. */
  public static Statements of(NumberedDays maps, OrganisationCodes codes) {
    return of(
        maps, codes.passed(MAP), codes.register(), codes.passed(PARTNERS), codes.passed(SCHEMES));
  }

  static Statements of(
      NumberedDays maps,
      List<Mention> map,
      List<PracticeRegister.Practice> register,
      List<Mention> partners,
      List<Mention> schemes) {
    return new Statements(
        maps.days(),
        mapped(maps, map),
        register.stream().map(PracticeRegister.Practice::registered).toList(),
        inOrder(partners).map(OrganisationRows::partner).toList(),
        inOrder(schemes).map(OrganisationRows::membership).toList());
  }

  /** The mergers of practices. */
  public static List<Merger> mergers(List<Mention> stated) {
    return stated.stream()
        .map(
            row -> new Merger(row.text(PRACTICE_CODE), row.text("successor_code"), row.day("date")))
        .toList();
  }

  /** What maps say, and of which days. */
  public static List<Mapped> mapped(NumberedDays maps, List<Mention> map) {
    Map<Mapped, NavigableSet<LocalDate>> days = new LinkedHashMap<>();
    map.forEach(
        row -> days.computeIfAbsent(mapped(row), none -> new TreeSet<>()).addAll(maps.of(row)));
    List<Mapped> mapped = new ArrayList<>();
    days.forEach(
        (one, own) -> {
          if (!own.isEmpty()) {
            mapped.add(one.on(own));
          }
        });
    return mapped;
  }

  private static Stream<Mention> inOrder(List<Mention> rows) {
    return rows.stream()
        .sorted(Comparator.comparingLong(Mention::firstLine).thenComparing(row -> row.text(ENTRY)));
  }

  private static Mapped mapped(Mention row) {
    return new Mapped(
        row.text(PRACTICE_CODE),
        row.text(PRACTICE_NAME),
        area(row, "sub_icb_location"),
        area(row, "icb"),
        area(row, "pcn"),
        new TreeSet<>());
  }

  private static Partner partner(Mention row) {
    return new Partner(
        row.text(PRACTICE_CODE),
        row.text(PRACTICE_NAME),
        row.text("sub_icb_location_code"),
        new Area(row.text("pcn_code"), row.text("pcn_name")),
        row.day(START),
        row.day(END));
  }

  private static Membership membership(Mention row) {
    return new Membership(
        row.text(PRACTICE_CODE),
        row.text(SCHEME),
        new Area(row.text(AREA_CODE), row.text(AREA_NAME)),
        Span.of(row.day(START), row.day(END)),
        new BigDecimal(row.text(WEIGHT)));
  }

  private static Optional<Area> area(Mention row, String kind) {
    return Optional.ofNullable(row.text(kind + "_code"))
        .map(code -> new Area(code, row.text(kind + "_name")));
  }
}
