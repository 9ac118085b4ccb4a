using ChoDon.Platform.Core.Jobs;
using ChoDon.Platform.Ui.Parts;

namespace ChoDon.Platform.Host.Pages.Jobs;

internal static class RunTones
{
    public static TagKind Of(JobRunStatus status) => status switch
    {
        JobRunStatus.Succeeded => TagKind.Good,
        JobRunStatus.Failed => TagKind.Bad,
        JobRunStatus.Skipped or JobRunStatus.Cancelled => TagKind.Warning,
        _ => TagKind.Info,
    };
}
