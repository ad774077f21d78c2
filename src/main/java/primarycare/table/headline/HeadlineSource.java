package primarycare.table.headline;

import java.util.function.Function;
import java.util.stream.Stream;
import primarycare.figure.Protection;
import primarycare.model.ReferenceModel;

/** Headlines of one table: what it collects once a run, and its rows of what may be shown. */
@FunctionalInterface
public interface HeadlineSource {

  /** Those of a run. */
  Function<Protection, Stream<Headline>> of(ReferenceModel model);

  /** Of figures that count no people, where a source of the run is given. */
  static HeadlineSource ofPublic(String source, Function<ReferenceModel, Stream<Headline>> rows) {
    return model ->
        protection -> model.isGiven(source) ? rows.apply(model) : Stream.<Headline>empty();
  }
}
