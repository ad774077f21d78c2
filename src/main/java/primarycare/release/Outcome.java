package primarycare.release;

import java.util.List;
import java.util.Optional;
import primarycare.disclosure.FileShown;
import primarycare.disclosure.HiddenShare;
import primarycare.reconcile.FailedChecks;

/**
 * What a summary tells beside the tables.
 *
 * @param files that were read
 * @param hidden how much the tables hide; nothing where nobody asked
 * @param checks none of which stops the release
 */
public record Outcome(List<FileShown> files, Optional<HiddenShare> hidden, FailedChecks checks) {}
