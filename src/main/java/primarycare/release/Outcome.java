package primarycare.release;

import java.util.List;
import primarycare.disclosure.FileShown;
import primarycare.reconcile.FailedChecks;

/**
 * What a summary tells beside the tables.
 *
 * @param files that were read
 * @param checks none of which stops the release
 */
public record Outcome(List<FileShown> files, FailedChecks checks) {}
