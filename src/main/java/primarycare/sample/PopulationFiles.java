package primarycare.sample;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import primarycare.job.Month;

/** Residents by LSOA as the ONS publishes them, and of the places as an analyst types them. */
final class PopulationFiles {

  static final String PLACES = "population/places.csv";

  private static final List<String> OF_PLACES =
      List.of("year", "area_code", "age", "sex", "residents");
  private static final List<String> SEXES = List.of("F", "M");
  private static final String DISTRICT = "E06999001";

  /** The ONS gives one column to all who are this old, or older. */
  private static final int OLDEST = 90;

  /** Lists hold people who have moved or stand twice: fewer live here, more so in some parts. */
  private static final double FEWEST = 0.84;

  private static final double MOST = 0.95;
  private static final double GROWTH = 1.008;

  private final long seed;
  private final SampleFolder folder;
  private final boolean gzip;

  PopulationFiles(long seed, SampleFolder folder, boolean gzip) {
    this.seed = seed;
    this.folder = folder;
    this.gzip = gzip;
  }

  /** Estimates by LSOA of the year before the first month, and of places a year later. */
  void write(Area area, List<Month> months) throws IOException {
    int year = months.get(0).year() - 1;
    Map<String, Long> residents = residents(area);
    estimates(residents, year);
    places(area, residents, year + 1);
  }

  /** By LSOA, of those in which patients of the area's practices live. */
  private Map<String, Long> residents(Area area) {
    Map<String, Long> registered = new TreeMap<>();
    for (int i = 0; i < area.practices().size(); i++) {
      Practice practice = area.practices().get(i);
      int[][] list = practice.list(seed, 0);
      int people = IntStream.of(list[0]).sum() + IntStream.of(list[1]).sum();
      long[] living = ResidenceFiles.living(seed, practice, people);
      for (int place = 0; place < living.length; place++) {
        registered.merge(ResidenceFiles.lsoa(i, place), living[place], Long::sum);
      }
    }
    registered.replaceAll(
        (lsoa, people) ->
            Math.round(people * Seeds.between(FEWEST, MOST, seed, "population " + lsoa)));
    return registered;
  }

  private void estimates(Map<String, Long> residents, int year) throws IOException {
    String file = "population/Mid-" + year + " LSOA 2021.csv";
    try (Csv csv = Csv.of(folder.create(file, gzip), Csv.CRLF, header())) {
      for (Map.Entry<String, Long> lsoa : residents.entrySet()) {
        List<Object> row = new ArrayList<>();
        row.addAll(List.of(DISTRICT, Eldermere.NAME, lsoa.getKey(), "Eldermere " + lsoa.getKey()));
        row.add(lsoa.getValue());
        long women = women(lsoa.getValue());
        row.addAll(ages(women));
        row.addAll(ages(lsoa.getValue() - women));
        csv.row(row.toArray());
      }
      folder.wrote(SampleFolder.zipped(file, gzip), csv.rows());
    }
  }

  private static List<String> header() {
    List<String> header = new ArrayList<>();
    header.addAll(List.of("LAD 2023 Code", "LAD 2023 Name", "LSOA 2021 Code", "LSOA 2021 Name"));
    header.add("Total");
    SEXES.forEach(
        sex -> IntStream.rangeClosed(0, OLDEST).mapToObj(age -> sex + age).forEach(header::add));
    return header;
  }

  private static long women(long people) {
    return (people + 1) / 2;
  }

  /** People of one sex by age, as the lists have their ages. */
  private static List<Long> ages(long people) {
    double all = IntStream.range(0, Ages.COUNT).mapToDouble(Ages::people).sum();
    List<Long> ages = new ArrayList<>();
    double sum = 0;
    long before = 0;
    for (int age = 0; age <= OLDEST; age++) {
      sum += Ages.people(age);
      long upTo = age == OLDEST ? people : Math.round(people * sum / all);
      ages.add(upTo - before);
      before = upTo;
    }
    return ages;
  }

  private void places(Area area, Map<String, Long> residents, int year) throws IOException {
    Geography geography = new Geography(area.practices().size());
    Map<String, Long> places = new TreeMap<>();
    for (int i = 0; i < area.practices().size(); i++) {
      String place = ReferenceFiles.code(ReferenceFiles.PLACE, geography.place(i));
      for (int n = 0; n < Patients.LSOA_STEP; n++) {
        places.merge(place, residents.get(ResidenceFiles.lsoa(i, n)), Long::sum);
      }
    }
    try (Csv csv = Csv.of(folder.create(PLACES), Csv.LF, OF_PLACES)) {
      for (Map.Entry<String, Long> place : places.entrySet()) {
        long people = Math.round(place.getValue() * GROWTH);
        csv.row(year, place.getKey(), "all", SEXES.get(0), women(people));
        csv.row(year, place.getKey(), "all", SEXES.get(1), people - women(people));
      }
      folder.wrote(PLACES, csv.rows());
    }
  }
}
