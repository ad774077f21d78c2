package primarycare.table.practice;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import primarycare.dossier.Dossier;
import primarycare.dossier.Practices;
import primarycare.dossier.Reference;
import primarycare.dossier.RollingPeriod;
import primarycare.dossier.World;
import primarycare.figure.Protection;
import primarycare.job.Display;
import primarycare.job.Span;
import primarycare.model.PracticeBackground;

/** The rows that practices of a world have beside each other. */
public final class PracticeRows {

  private PracticeRows() {}

  public static Stream<Record> of(
      World world, PracticeBackground background, Protection protection) {
    List<RollingPeriod> months = world.periods(Span.MONTH);
    Reference reference = Practices.of(world, background).reference(protection);
    return world.all().values().stream()
        .filter(Dossier::isPractice)
        .flatMap(
            practice ->
                IntStream.range(0, months.size())
                    .boxed()
                    .flatMap(
                        period ->
                            PracticePresentationRates.rows(
                                new PracticeInPeriod(
                                    practice,
                                    months.get(period),
                                    background,
                                    reference.isKeyed(period),
                                    Display.DEFAULT),
                                reference.labels(practice, period, protection),
                                protection)));
  }
}
