package primarycare.conform;

import static primarycare.conform.OrganisationCodes.END;
import static primarycare.conform.OrganisationCodes.MAP;
import static primarycare.conform.OrganisationCodes.PARTNERS;
import static primarycare.conform.OrganisationCodes.SCHEME;
import static primarycare.conform.OrganisationCodes.SCHEMES;
import static primarycare.conform.OrganisationCodes.START;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_NAME;
import static primarycare.spec.Columns.ENTRY;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.PRACTICE_NAME;
import static primarycare.spec.Columns.WEIGHT;

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
import primarycare.conform.Mentions.Mention;
import primarycare.organisation.Area;
import primarycare.organisation.Mapped;
import primarycare.organisation.Membership;
import primarycare.organisation.Merger;
import primarycare.organisation.Partner;
import primarycare.organisation.Span;
import primarycare.organisation.Statements;

/** What the rows of a run say of organisations, a practice's many maps of equal content as one. */
final class OrganisationRows {

  private OrganisationRows() {}

  /** What those rows say that every rule passes. */
  static Statements of(NumberedDays maps, OrganisationCodes codes) {
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
  static List<Merger> mergers(List<Mention> stated) {
    return stated.stream()
        .map(
            row -> new Merger(row.text(PRACTICE_CODE), row.text("successor_code"), row.day("date")))
        .toList();
  }

  /** What maps say, and of which days. */
  static List<Mapped> mapped(NumberedDays maps, List<Mention> map) {
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
