package primarycare.table;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import primarycare.conform.AreaDossiers;
import primarycare.conform.ReferenceModel;
import primarycare.dossier.AnyDossier;
import primarycare.dossier.Dossier;
import primarycare.spec.PartRow;

/**
 * Whose dossiers the function of a table is given: those of areas, or of groups of practices.
 *
 * @param <D> the dossier
 */
@FunctionalInterface
interface DossierKind<D extends AnyDossier> {

  /** The people of each area. */
  DossierKind<Dossier> OF_AREAS =
      model ->
          new Given<>() {
            @Override
            public Dataset<Row> rows(StructType schema, AreaDossiers.Maker<Dossier> maker) {
              return model.dossiers().rows(schema, maker);
            }

            @Override
            public JavaRDD<PartRow> parts(AreaDossiers.PartMaker<Dossier> maker) {
              return model.dossiers().parts(maker);
            }
          };

  /** The people of each practice, and those without one. */
  DossierKind<Dossier> OF_PRACTICES =
      model ->
          new Given<>() {
            @Override
            public Dataset<Row> rows(StructType schema, AreaDossiers.Maker<Dossier> maker) {
              return model.dossiers().rowsOfPractices(schema, maker);
            }

            @Override
            public JavaRDD<PartRow> parts(AreaDossiers.PartMaker<Dossier> maker) {
              return model.dossiers().partsOfPractices(maker);
            }
          };

  Given<D> of(ReferenceModel model);

  /** The dossiers of a run. */
  interface Given<D> {

    /** The rows that a function makes of each. */
    Dataset<Row> rows(StructType schema, AreaDossiers.Maker<D> maker);

    /** The same, for tasks to write. */
    JavaRDD<PartRow> parts(AreaDossiers.PartMaker<D> maker);
  }
}
