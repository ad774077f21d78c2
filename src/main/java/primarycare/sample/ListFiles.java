package primarycare.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import primarycare.job.Month;

/** Patients registered at a practice: quinary bands and single ages, one set a month. */
final class ListFiles {

  static final List<String> QUINARY =
      List.of(
          "PUBLICATION",
          "EXTRACT_DATE",
          "ORG_TYPE",
          "ORG_CODE",
          "ONS_CODE",
          "POSTCODE",
          "SEX",
          "AGE_GROUP_5",
          "NUMBER_OF_PATIENTS");
  static final List<String> SINGLE =
      List.of(
          "PUBLICATION",
          "EXTRACT_DATE",
          "ORG_TYPE",
          "ORG_CODE",
          "POSTCODE",
          "SEX",
          "AGE",
          "NUMBER_OF_PATIENTS");

  private static final String PUBLICATION = "GP_PRAC_PAT_LIST";
  private static final String QUINARY_NAME = "gp-reg-pat-prac-quin-age";
  private static final int[] SORTED_BANDS = sortedBands();
  private static final String TYPED_OVER = "4O";
  private static final String TYPED_OVER_BAND = "85_89";

  private final long seed;
  private final SampleFolder folder;
  private final boolean gzip;
  private final int months;

  ListFiles(long seed, SampleFolder folder, boolean gzip, int months) {
    this.seed = seed;
    this.folder = folder;
    this.gzip = gzip;
    this.months = months;
  }

  /** An organisation with its patients by sex and single age. */
  private record Organisation(
      String level, String code, String ons, String postcode, int[][] list) {

    int sum(int sex) {
      return IntStream.of(list[sex]).sum();
    }

    int sum(int sex, int band) {
      int people = 0;
      for (int age = Ages.first(band); age < Ages.first(band + 1); age++) {
        people += list[sex][age];
      }
      return people;
    }
  }

  /** The three files of a month; the last quinary one is an archive. */
  void write(Area area, Month month, int index) throws IOException {
    List<Organisation> organisations = organisations(area, index);
    String name = "lists/" + QUINARY_NAME + "-" + month;
    if (index == months - 1) {
      LocalDateTime published = month.first().plusDays(9).atTime(9, 30);
      quinary(
          name + ".zip",
          folder.archive(name + ".zip", QUINARY_NAME + ".csv", published),
          organisations,
          month,
          index,
          mistyped(area, index));
    } else {
      String file = name + ".csv";
      quinary(
          SampleFolder.zipped(file, gzip),
          folder.create(file, gzip),
          organisations,
          month,
          index,
          mistyped(area, index));
    }
    for (int sex = 0; sex < Ages.SEXES; sex++) {
      single(organisations, month, index, sex);
    }
  }

  private void quinary(
      String file,
      OutputStream out,
      List<Organisation> organisations,
      Month month,
      int index,
      String mistyped)
      throws IOException {
    String date = Dates.list(month, index == months - 1);
    try (Csv csv = Csv.of(out, Csv.CRLF, QUINARY)) {
      for (Organisation org : organisations) {
        quinary(csv, org, date, "ALL", "ALL", org.sum(Ages.FEMALE) + org.sum(Ages.MALE));
        for (int sex = 0; sex < Ages.SEXES; sex++) {
          for (int band : SORTED_BANDS) {
            boolean typedOver = org.code().equals(mistyped) && isTypedOver(sex, band);
            Object number = typedOver ? TYPED_OVER : (Object) org.sum(sex, band);
            quinary(csv, org, date, Ages.sexLabel(sex), Ages.bandLabel(band), number);
          }
          quinary(csv, org, date, Ages.sexLabel(sex), "ALL", org.sum(sex));
        }
      }
      folder.wrote(file, csv.rows());
    }
  }

  private static void quinary(
      Csv csv, Organisation org, String date, String sex, String band, Object number)
      throws IOException {
    csv.row(
        PUBLICATION, date, org.level(), org.code(), org.ons(), org.postcode(), sex, band, number);
  }

  private void single(List<Organisation> organisations, Month month, int index, int sex)
      throws IOException {
    String label = Ages.sexLabel(sex);
    String file = "lists/gp-reg-pat-prac-sing-age-" + label.toLowerCase(Locale.ROOT) + "-" + month;
    String date = Dates.list(month, index == months - 1);
    try (Csv csv = Csv.of(folder.create(file + ".csv", gzip), Csv.CRLF, SINGLE)) {
      for (Organisation org : organisations) {
        single(csv, org, date, label, "ALL", org.sum(sex));
        for (int age = 0; age < Ages.COUNT; age++) {
          single(csv, org, date, label, Ages.label(age), org.list()[sex][age]);
        }
      }
      folder.wrote(SampleFolder.zipped(file + ".csv", gzip), csv.rows());
    }
  }

  private static void single(
      Csv csv, Organisation org, String date, String sex, String age, int number)
      throws IOException {
    csv.row(PUBLICATION, date, org.level(), org.code(), org.postcode(), sex, age, number);
  }

  /** In each file the wider organisations stand before the practices they sum. */
  private List<Organisation> organisations(Area area, int index) {
    Map<String, Organisation> wider = new LinkedHashMap<>();
    wider.put("region", new Organisation("Comm Region", "Y99", "E40999001", "", empty()));
    Map<String, Organisation> icbs = new TreeMap<>();
    Map<String, Organisation> subs = new TreeMap<>();
    Map<String, Organisation> pcns = new TreeMap<>();
    List<Organisation> practices = new ArrayList<>();
    for (Practice practice : area.practices()) {
      int[][] list = practice.list(seed, index);
      Practice.Place place = practice.place();
      practices.add(new Organisation("GP", practice.code(), "", practice.postcode(), list));
      add(wider.get("region"), list);
      add(wider(icbs, "ICB", place.icbCode(), Geography.icbOns(place.icbCode())), list);
      String ons = Geography.subIcbOns(place.subIcbCode());
      add(wider(subs, "SUB_ICB_LOCATION_CODE", place.subIcbCode(), ons), list);
      add(wider(pcns, "PCN", place.pcnCode(), ""), list);
    }
    List<Organisation> all = new ArrayList<>(wider.values());
    all.addAll(icbs.values());
    all.addAll(subs.values());
    all.addAll(pcns.values());
    all.addAll(practices);
    return all;
  }

  private static Organisation wider(
      Map<String, Organisation> level, String type, String code, String ons) {
    return level.computeIfAbsent(code, c -> new Organisation(type, c, ons, "", empty()));
  }

  private static int[][] empty() {
    return new int[Ages.SEXES][Ages.COUNT];
  }

  private static void add(Organisation organisation, int[][] list) {
    for (int sex = 0; sex < Ages.SEXES; sex++) {
      for (int age = 0; age < Ages.COUNT; age++) {
        organisation.list()[sex][age] += list[sex][age];
      }
    }
  }

  /** The publisher sorts bands as text. */
  private static int[] sortedBands() {
    return IntStream.range(0, Ages.bands())
        .boxed()
        .sorted(Comparator.comparing(Ages::bandLabel))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** The list before the last one has a cell in which somebody typed a letter for a nought. */
  private String mistyped(Area area, int index) {
    return index == Math.max(0, months - 2)
        ? area.practices().get(Eldermere.TYPED_OVER).code()
        : "";
  }

  private static boolean isTypedOver(int sex, int band) {
    return sex == Ages.MALE && Ages.bandLabel(band).equals(TYPED_OVER_BAND);
  }
}
