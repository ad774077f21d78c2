package primarycare.table;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import primarycare.conform.Dimension;
import primarycare.dossier.Dossier;
import primarycare.dossier.RollingPeriod;
import primarycare.dossier.Shape;
import primarycare.organisation.ListRule;
import primarycare.organisation.WithoutPractice;
import primarycare.spec.Columns;

/** A row of {@link AttendanceByAgeBand} before protection. */
record AgeBandRow(
    Group group,
    int sex,
    int scheme,
    int order,
    String label,
    boolean allocated,
    long attendances,
    long allAges,
    Double patients,
    String noRate) {

  static final StructType SCHEMA =
      new StructType()
          .add(Columns.MONTH, DataTypes.DateType)
          .add(Columns.PERIOD, DataTypes.StringType)
          .add(Columns.AREA_TYPE, DataTypes.StringType)
          .add(Columns.AREA_CODE, DataTypes.StringType)
          .add(Columns.AREA_NAME, DataTypes.StringType)
          .add(Columns.DEPARTMENT_GROUP, DataTypes.StringType)
          .add(Columns.SEX, DataTypes.StringType)
          .add(Columns.AGE_BAND_SCHEME, DataTypes.StringType)
          .add(Columns.BAND_ORDER, DataTypes.IntegerType)
          .add(Columns.AGE_BAND, DataTypes.StringType)
          .add("allocated", DataTypes.BooleanType)
          .add(Columns.ATTENDANCES, DataTypes.LongType)
          .add("all_ages_attendances", DataTypes.LongType)
          .add(Columns.REGISTERED_PATIENTS, DataTypes.DoubleType)
          .add(Columns.LIST_EXTRACT_DATE, DataTypes.DateType)
          .add(NoRate.REASON, DataTypes.StringType);

  /**
   * A department group of an area and period.
   *
   * @param number {@link Dossier#ALL} for all
   */
  record Group(Dossier area, RollingPeriod period, int number) {

    Stream<Row> rows() {
      return everySex()
          .boxed()
          .flatMap(
              sex ->
                  IntStream.range(0, area.shape().schemes().size())
                      .boxed()
                      .flatMap(scheme -> rows(sex, scheme)));
    }

    private static IntStream everySex() {
      return IntStream.rangeClosed(Dossier.ALL, Shape.NO_SEX);
    }

    private Stream<Row> rows(int sex, int scheme) {
      int first = area.shape().firstBand(scheme);
      int bands = area.shape().bandsOf(scheme);
      long allAges =
          IntStream.range(0, bands)
              .mapToLong(band -> area.attendances(period, number, sex, first + band).count())
              .sum();
      return IntStream.range(0, bands)
          .filter(band -> isThere(sex, first + band))
          .mapToObj(band -> row(sex, scheme, band, allAges).row());
    }

    private boolean isThere(int sex, int band) {
      return area.attendances(period, number, sex, band).isThere()
          || area.patients(period, sex, band).isThere()
          || area.notGiven(period, sex, band) > 0;
    }

    private AgeBandRow row(int sex, int scheme, int order, long allAges) {
      int band = area.shape().firstBand(scheme) + order;
      String label = area.shape().label(scheme, order).orElse(Columns.NOT_KNOWN);
      long patients = area.patients(period, sex, band).count();
      String reason = noRate(sex, label, band, patients);
      return new AgeBandRow(
          this,
          sex,
          scheme,
          order + 1,
          label,
          area.allocated(period, number, sex, band),
          area.attendances(period, number, sex, band).count(),
          allAges,
          reason == null ? (double) patients / period.months() : null,
          reason);
    }

    /** Null where there is a rate. */
    private String noRate(int sex, String label, int band, long patients) {
      if (WithoutPractice.codes().contains(area.area().code())) {
        return "attendances of people whom no list covers";
      }
      if (period.listsMissing() > 0) {
        return period.months() == 1
            ? ListRule.ATTENDANCES.none()
            : "a month of the period has no list extracted on its first";
      }
      if (sex == Shape.NO_SEX || label.equals(Columns.NOT_KNOWN)) {
        return "lists know the sex and age of every patient";
      }
      if (area.notGiven(period, sex, band) > 0) {
        return "the lists at hand do not give this age band exactly";
      }
      if (area.unlisted(period, number, sex, band) > 0) {
        return NoRate.NOT_ON_LIST;
      }
      return patients == 0 ? "no registered patients" : null;
    }
  }

  Row row() {
    LocalDate month = group.period().last().first();
    return RowFactory.create(
        month,
        group.period().span().label(),
        group.area().area().type(),
        group.area().area().code(),
        group.area().area().name(),
        label(Dimension.DEPARTMENT_GROUP, group.number() == Dossier.ALL ? 0 : group.number()),
        label(Dimension.SEX, sex + 1),
        group.area().shape().scheme(scheme),
        order,
        label,
        allocated,
        attendances,
        allAges,
        patients,
        group.period().list(),
        noRate);
  }

  private static String label(Dimension dimension, int number) {
    return dimension.labels().get(number);
  }
}
